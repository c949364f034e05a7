/** Archive → search index alone: what `build` does between pages and exports. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheDirectory } from '../src/config/paths.ts';
import { withLocks } from '../src/disk/run-lock.ts';
import { writeManifest } from '../src/export/write/manifest-file.ts';
import { SITE_MANIFEST } from '../src/record/site-manifest.ts';
import { indexSearch } from '../src/search/index/build/index-search.ts';
import { FOLDERS } from './command-line/options.ts';
import { runProgram } from './command-line/run-program.ts';

await runProgram({
  command: 'npx node scripts/index-search.ts',
  summary: 'Builds the search index of an archive alone, into a site that is built already.',
  options: { archive: FOLDERS.archive, out: FOLDERS.out },
  examples: ['--archive content/archive --out dist'],
  exitCodes: { 0: 'the index is built' },
  async run({ archive, out }) {
    const { manifest, built } = await withLocks([resolve(archive), resolve(out)], async () => {
      const indexed = await indexSearch({
        archive: resolve(archive),
        out: resolve(out),
        cache: join(cacheDirectory(archive), 'search'),
      });
      if (existsSync(join(out, SITE_MANIFEST))) writeManifest(resolve(out), resolve(archive));
      return indexed;
    });
    const articles = manifest.bundles.reduce((sum, bundle) => sum + bundle.articles, 0);
    console.log(
      `${articles} articles in ${manifest.bundles.length} search bundles, ${built.length} of them built anew.`,
    );
    return 0;
  },
});

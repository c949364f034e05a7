/** Archive → search index alone: what `build` does between pages and exports. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheDirectory } from '../src/config/paths.ts';
import { indexSearch } from '../src/search/index/build/index-search.ts';
import { runProgram } from './run-program.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      archive: { type: 'string', default: 'content/archive' },
      out: { type: 'string', default: 'dist' },
    },
  });
  const { archive, out } = values;
  const { manifest, built } = await indexSearch({
    archive: resolve(archive),
    out: resolve(out),
    cache: join(cacheDirectory(archive), 'search'),
  });
  const articles = manifest.bundles.reduce((sum, bundle) => sum + bundle.articles, 0);
  console.log(
    `${articles} articles in ${manifest.bundles.length} search bundles, ${built.length} of them built anew.`,
  );
  return 0;
}

await runProgram(main);

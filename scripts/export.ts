/** Archive → files for another search engine. */
import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { KioskError } from '../src/config/kiosk-error.ts';
import { readSite } from '../src/config/site.ts';
import { withLocks } from '../src/disk/run-lock.ts';
import { writeSearchFiles } from '../src/export/write/opensearch-files.ts';
import { readCards } from '../src/record/archive-files/reader.ts';
import { flag, FOLDERS, text } from './command-line/options.ts';
import { withProgress } from './command-line/progress.ts';
import { runProgram } from './command-line/run-program.ts';

/**
 * A name that OpenSearch takes for an index: https://docs.opensearch.org/latest/api-reference/index-apis/create-index/
 *
 * @throws {InvalidArgumentError} saying what to write
 */
function readIndexName(name: string): string {
  if (/^[a-z0-9][a-z0-9._-]{0,200}$/u.test(name)) return name;
  throw new InvalidArgumentError(
    'Write small letters, digits, «-», «_» and «.», with a letter or digit first.',
  );
}

await runProgram({
  command: 'npm run export --',
  summary: 'Writes the articles of an archive, without private ones, for another search engine.',
  options: {
    opensearch: flag('write bulk files and the mapping of an index for OpenSearch'),
    archive: FOLDERS.archive,
    site: FOLDERS.site,
    index: { placeholder: 'NAME', help: 'name of the index', fallback: 'kiosk', parse: readIndexName },
    out: text('DIR', 'folder of the files; those of an earlier export are replaced', '.cache/opensearch'),
  },
  examples: ['--opensearch --out opensearch', '--opensearch --archive .cache/texts --site texts/site.yaml'],
  exitCodes: { 0: 'all articles that are not private are in the files' },
  async run({ opensearch, archive, site, index, out }) {
    if (!opensearch) throw new KioskError('Say for which search engine: npm run export -- --opensearch');
    const described = readSite(site);
    const [folder, target] = [resolve(archive), resolve(out)];
    const written = await withLocks([folder, target], () =>
      withProgress('documents', (onProgress) => {
        const all = readCards(folder).reduce((sum) => sum + 1, 0);
        return writeSearchFiles({
          ...{ archive: folder, site: described, out: target, index },
          onProgress: (done) => {
            onProgress(done, all);
          },
        });
      }),
    );
    console.log(
      `${written.documents} documents in ${written.files} files, ${written.bytes} bytes, are in "${out}", with index.json, which creates the index "${index}".`,
    );
    return 0;
  },
});

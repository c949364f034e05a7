import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../../../scripts/build.ts';
import { serve } from '../../../scripts/serve.ts';
import { cacheDirectory } from '../../../src/config/paths.ts';
import { FIRST, SECOND } from './files.ts';

/** A site in its second edition, and what a reader of the first one kept. */
export interface SecondEdition {
  readonly address: string;
  readonly out: string;
  /** The root of the first edition. */
  readonly root: string;
  /** SHA-256 of the record that an article had in the first edition. */
  readonly digestOf: (article: string) => string;
  readonly remove: () => void;
}

/** Builds an archive, changes it as its owner would, builds it again and serves it. */
export async function buildTwice(): Promise<SecondEdition> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-editions-'));
  const at = (path: string): string => join(folder, path);
  const change = (files: typeof FIRST): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(at(path)), { recursive: true });
      if (text === null) rmSync(at(path));
      else writeFileSync(at(path), text);
    }
  };
  const folders = { raw: at('raw'), archive: at('archive'), out: at('site'), site: at('site.yaml') };
  writeFileSync(folders.site, 'name: Arkivet\nurl: https://example.org/\ndefaultLanguage: sv\n');
  change(FIRST);
  await build({ ...folders, asOf: '2024-01-31' });
  const { root } = JSON.parse(readFileSync(at('site/data/edition.json'), 'utf8')) as { root: string };
  const digests = new Map(
    ['fyren', 'brod', 'is-4'].map((id) => {
      const page = readFileSync(at(`site/articles/${id}/index.html`), 'utf8');
      return [id, /data-cited="?(?<digest>[\da-f]{64})/u.exec(page)?.groups?.['digest'] ?? ''];
    }),
  );
  change(SECOND);
  await build({ ...folders, asOf: '2024-05-31' });
  const { address, server } = await serve({ out: folders.out, base: '/', port: 0 });
  return {
    ...{ address, root, out: folders.out, digestOf: (article) => digests.get(article) ?? '' },
    remove: () => {
      server.close();
      for (const path of [cacheDirectory(folders.archive), cacheDirectory(folders.out), folder])
        rmSync(path, { recursive: true, force: true });
    },
  };
}

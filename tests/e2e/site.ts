import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';
import type { BuiltSite } from '../../scripts/verify.ts';
import { serve } from '../../scripts/serve.ts';
import { readSite } from '../../src/config/site.ts';
import { MORE_FILES } from './more-files.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site built from the five files. */
    address: string;
    /** Address of a site below a sub-path: the five files and the tests' own (undated, hostile, in another language, of stated sources, disputed). */
    subPathAddress: string;
    /** Both sites on disk. */
    sites: BuiltSite[];
  }
}

/** The folder of the archive below a sub-path. */
export const MORE = join('.cache', 'e2e', 'more');

/** Builds two archives as a user would, in folders of the tests' own, and serves them for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const raw = join(MORE, 'raw');
  rmSync(raw, { recursive: true, force: true });
  for (const files of ['content/raw', 'tests/e2e/raw']) cpSync(files, raw, { recursive: true });
  for (const [path, text] of Object.entries(MORE_FILES)) writeFileSync(join(raw, path), text);
  const root = await buildAndServe(join('.cache', 'e2e', 'five'), 'content/raw', 'content/site.yaml');
  const below = await buildAndServe(MORE, raw, 'tests/e2e/below.yaml');
  project.provide('address', root.address);
  project.provide('subPathAddress', below.address);
  project.provide('sites', [root.places, below.places]);
  return async () => {
    await Promise.all([root, below].map(({ server }) => new Promise((done) => server.close(done))));
  };
}

/** Builds an archive as a user would and serves it. */
async function buildAndServe(folder: string, raw: string, site: string) {
  const { base, url } = readSite(site);
  const places = { out: join(folder, 'site'), archive: join(folder, 'archive'), base, url };
  await build({ raw, archive: places.archive, out: places.out, site, asOf: null });
  return { places, ...(await serve({ ...places, port: 0 })) };
}

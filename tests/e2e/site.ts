import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';
import type { BuiltSite } from '../../scripts/verify.ts';
import { serve } from '../../scripts/serve.ts';
import { readSite } from '../../src/config/site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site built from the five files. */
    address: string;
    /** Address of a site below a sub-path: the five files and the tests' own (undated, hostile, in another language). */
    subPathAddress: string;
    /** Both sites on disk. */
    sites: BuiltSite[];
  }
}

/** Builds two archives as a user would, in folders of the tests' own, and serves them for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const more = join('.cache', 'e2e', 'more');
  rmSync(join(more, 'raw'), { recursive: true, force: true });
  cpSync('content/raw', join(more, 'raw'), { recursive: true });
  cpSync('tests/e2e/raw', join(more, 'raw'), { recursive: true });
  const root = await buildAndServe(join('.cache', 'e2e', 'five'), 'content/raw', 'content/site.yaml');
  const below = await buildAndServe(more, join(more, 'raw'), 'tests/e2e/below.yaml');
  project.provide('address', root.address);
  project.provide('subPathAddress', below.address);
  project.provide('sites', [root.places, below.places]);
  return async () => {
    await Promise.all([root, below].map(({ server }) => new Promise((done) => server.close(done))));
  };
}

/** Builds an archive as a user would and serves it. */
export async function buildAndServe(folder: string, raw: string, site: string) {
  const { base, url } = readSite(site);
  const places = { out: join(folder, 'site'), archive: join(folder, 'archive'), base, url };
  await build({ raw, archive: places.archive, out: places.out, site, asOf: null });
  return { places, ...(await serve({ ...places, port: 0 })) };
}

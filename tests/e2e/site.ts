import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site built from the five files. */
    address: string;
    /** The same below a sub-path. */
    subPathAddress: string;
  }
}

/** Builds the five files as a user would, in a folder of the tests' own, and serves them for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join('.cache', 'e2e', 'root');
  const below = join('.cache', 'e2e', 'below');
  await build({
    raw: 'content/raw',
    archive: join(root, 'archive'),
    out: join(root, 'site'),
    site: 'content/site.yaml',
    asOf: null,
  });
  await build({
    raw: 'content/raw',
    archive: join(below, 'archive'),
    out: join(below, 'site'),
    site: 'tests/e2e/below.yaml',
    asOf: null,
  });
  const servers = await Promise.all([
    serve({ out: join(root, 'site'), base: '/', port: 0 }),
    serve({ out: join(below, 'site'), base: '/press/archive/', port: 0 }),
  ]);
  project.provide('address', servers[0].address);
  project.provide('subPathAddress', servers[1].address);
  return async () => {
    await Promise.all(servers.map(({ server }) => new Promise((done) => server.close(done))));
  };
}

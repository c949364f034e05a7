import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Modules that are loaded with another, because it imports them or a module that does. Those of `import()` are loaded later. */
async function loadedWith(entry: string): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: [entry],
    ...{ bundle: true, write: false, metafile: true, logLevel: 'silent' },
    ...{ platform: 'node', format: 'esm', packages: 'external' },
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const loaded = new Set([entry]);
  for (const path of loaded) {
    for (const { path: imported, kind, external } of metafile.inputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) loaded.add(imported);
  }
  return loaded;
}

test('an ingest loads no models before it has a file to read, and no tables before it has an archive to compose', async () => {
  const loaded = await loadedWith('scripts/ingest.ts');
  expect(loaded).toContain('scripts/ingest/read-folder.ts');
  expect(
    [...loaded].filter((path) => /\.json$|languages\/[a-z]{2}\/|ingest\/file\/names/u.test(path)),
  ).toEqual([]);
  expect(loaded).not.toContain('src/ingest/file/read-article.ts');
  expect(loaded).not.toContain('src/ingest/archive/compose-archive.ts');
});

test('a reading process loads them', async () => {
  expect(await loadedWith('scripts/ingest/reader-process.ts')).toContain('src/ingest/file/read-article.ts');
});

/** Rules for the whole tree rather than a single module: where files are, which way imports go, what type names mean. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { MODULES } from './modules.ts';

/** What a module imports, types included; the linter's rule against cycles ignores types. */
const importsOf = new Map(
  MODULES.map((path) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'));
    const own = importedFiles.filter(({ fileName }) => fileName.startsWith('.'));
    return [path, own.map(({ fileName }) => normalize(join(dirname(path), fileName)))];
  }),
);

const testFiles = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('tests', path));

test('only files with a fixed address are directly in src', () => {
  const loose = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(loose.map(({ name }) => name).toSorted()).toEqual([
    'ambient.d.ts',
    'live.config.ts',
    'middleware.ts',
    'renderer.ts',
    'search-key.ts',
  ]);
});

test('tests are in the folders of what they test', () => {
  const folders = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith('e2e'))
    .map((path) => dirname(path));
  const lost = [...new Set(folders)].filter(
    (folder) => !existsSync(join('src', folder)) && !existsSync(folder),
  );
  expect(lost).toEqual([]);
});

test('no test looks at a clock or sets its own time limit', () => {
  const timed = /performance\.now|Date\.now\(|^ *\}, (?:\d[\d_]*|\{ timeout)/mu;
  expect(testFiles.filter((path) => timed.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('a test that replaces modules, or what is global, is isolated from the others', () => {
  const replaces =
    /\bvi\.(?:mock|doMock|stubGlobal)\b|\bglobalThis\.\w+ = |\bObject\.assign\((?:globalThis|[A-Z_]+),/u;
  const shared = testFiles.filter((path) => !/e2e|\.(?:isolated|slow)\.test\.ts$/u.test(path));
  expect(shared.filter((path) => replaces.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test('no module imports itself through others, not even for a type', () => {
  expect(findCycles()).toEqual([]);
});

test('an exported type name has one meaning', () => {
  const places = new Map<string, string[]>();
  for (const path of MODULES) {
    for (const name of exportedTypes(path)) places.set(name, [...(places.get(name) ?? []), path]);
  }
  const shared = [...places].filter(([, paths]) => paths.length > 1);
  expect(Object.fromEntries(shared)).toEqual({});
});

function findCycles(): string[] {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path].join(' → '));
    if (start !== -1 || done.has(path)) return;
    for (const imported of importsOf.get(path) ?? []) visit(imported, [...trail, path]);
    done.add(path);
  };
  for (const path of MODULES) visit(path, []);
  return cycles;
}

function exportedTypes(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const isType =
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isClassDeclaration(statement);
    const isExported =
      isType && statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    return isExported && statement.name ? [statement.name.text] : [];
  });
}

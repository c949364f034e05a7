/**
 * Digests the code that makes something. A cache with this digest in its keys makes a thing again only when a module
 * that takes part in making it has changed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { installedPackages, type LockFile } from './installed-packages.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The versions of Node and of its tables that results depend on: Unicode, CLDR, time zones. */
const { node, v8, unicode, icu, cldr, tz } = process.versions;

/**
 * Digests a module, all modules and JSON files of the project that it imports, directly or not, all packages these need in their
 * versions of `package-lock.json`, and Node. Types do not count. A file that a module opens at run time is not seen: import it instead.
 *
 * @param entry the module below the project's folder, as in `src/ingest/file/read-article.ts`
 * @param project a copy of the project, for tests
 * @returns SHA-256 in hexadecimal
 */
export async function codeDigest(entry: string, project = PROJECT): Promise<string> {
  const { modules, packages } = await findImports(entry, project);
  const hash = createHash('sha256').update(JSON.stringify({ node, v8, unicode, icu, cldr, tz }));
  for (const path of modules) hash.update(`${path}\n`).update(digestOf(readFileSync(join(project, path))));
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as LockFile;
  return hash.update(installedPackages(packages, lock).join('\n')).digest('hex');
}

interface Imports {
  /** Paths below the project's folder, sorted. */
  readonly modules: readonly string[];
  /** Names of packages. */
  readonly packages: readonly string[];
}

/** Asks esbuild, which reads imports as Node does, `import()` and JSON included. */
async function findImports(entry: string, project: string): Promise<Imports> {
  const { metafile } = await build({
    absWorkingDir: project,
    entryPoints: [entry],
    ...{ bundle: true, write: false, metafile: true, logLevel: 'silent' },
    ...{ platform: 'node', format: 'esm', packages: 'external' },
    // Node keeps an import whose names are all types.
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    // Only the paths of models are needed, and their contents are megabytes.
    loader: { '.json': 'empty' },
  });
  const specifiers = Object.values(metafile.inputs).flatMap(({ imports }) =>
    imports.flatMap(({ external, path }) => (external === true ? path : [])),
  );
  const packages = specifiers.filter((specifier) => !isBuiltin(specifier)).map(packageOf);
  return { modules: Object.keys(metafile.inputs).toSorted(), packages: [...new Set(packages)] };
}

/**
 * @example
 * packageOf('date-fns/addDays') //=> 'date-fns'
 */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

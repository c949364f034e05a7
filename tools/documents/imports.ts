import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';

/** A module of the project and the modules of the project it imports, types included: paths from the root, with slashes. */
export interface ModuleImports {
  readonly path: string;
  readonly imports: readonly string[];
}

/** The code in an `.astro` file: the part between the fences, and its scripts. */
const ASTRO_CODE = /^---\n(?<fenced>[\s\S]*?)\n---$|<script[^>]*>(?<script>[\s\S]*?)<\/script>/gm;

/** Reads which modules of the project import which, in the order of their paths. */
export function readImports(): ModuleImports[] {
  return globSync('{src,scripts,tools}/**/*.{ts,astro}', { exclude: ['**/*.d.ts'] })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, imports: importsOf(path, readFileSync(path, 'utf8')) }));
}

function importsOf(path: string, source: string): string[] {
  const code = path.endsWith('.astro')
    ? [...source.matchAll(ASTRO_CODE)].map(({ groups }) => groups?.['fenced'] ?? groups?.['script'] ?? '')
    : [source];
  return code
    .flatMap((part) => ts.preProcessFile(part).importedFiles)
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => normalize(join(dirname(path), fileName.replace(/\?.*/, ''))));
}

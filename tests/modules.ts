import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all TypeScript modules of the project, tests aside. */
export const MODULES = ['src', 'scripts', 'tools'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith('.ts')),
);

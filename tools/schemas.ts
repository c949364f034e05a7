/** Writes what documents say of the schemas: docs/schemas/, and the table of keys in README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { jsonSchema, SCHEMAS } from './documents/json-schemas.ts';
import { replaceMarkedPart } from './documents/marked-part.ts';
import { siteKeysTable } from './documents/site-keys.ts';

const FOLDER = new URL('../docs/schemas/', import.meta.url);
const README = fileURLToPath(new URL('../README.md', import.meta.url));

function writeSchemas(): void {
  mkdirSync(FOLDER, { recursive: true });
  const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
  for (const name of names) writeFileSync(new URL(`${name}.schema.json`, FOLDER), jsonSchema(name));
  writeFileSync(
    README,
    replaceMarkedPart(readFileSync(README, 'utf8'), 'keys of site.yaml', siteKeysTable()),
  );
  console.log(`${names.length} schemas are in docs/schemas, and the keys of site.yaml in README.md.`);
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run schemas --',
    summary: 'Writes the JSON Schemas in docs/schemas/, and the table of `site.yaml` keys in README.md.',
    options: {},
    examples: [''],
    exitCodes: { 0: 'the files are written' },
    run() {
      writeSchemas();
      return 0;
    },
  });
}

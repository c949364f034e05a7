/** Writes what documents take from schemas and tables: docs/schemas/, the keys of `site.yaml`, the fields a file can state. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { jsonSchema, SCHEMAS } from './documents/json-schemas.ts';
import { replaceMarkedPart } from './documents/marked-part.ts';
import { siteKeysTable } from './documents/site-keys.ts';
import { statedFieldsTable } from './documents/stated-fields-table.ts';

const FOLDER = new URL('../docs/schemas/', import.meta.url);
const README = fileURLToPath(new URL('../README.md', import.meta.url));
const OWNERS_GUIDE = fileURLToPath(new URL('../docs/your-archive.md', import.meta.url));

function writeSchemas(): void {
  mkdirSync(FOLDER, { recursive: true });
  const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
  for (const name of names) writeFileSync(new URL(`${name}.schema.json`, FOLDER), jsonSchema(name));
  replaceIn(README, 'keys of site.yaml', siteKeysTable());
  replaceIn(OWNERS_GUIDE, 'stated fields', statedFieldsTable());
  console.log(
    `${names.length} schemas are in docs/schemas; the tables of README.md and docs/your-archive.md are current.`,
  );
}

function replaceIn(path: string, mark: string, text: string): void {
  writeFileSync(path, replaceMarkedPart(readFileSync(path, 'utf8'), mark, text));
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run schemas --',
    summary: 'Writes the JSON Schemas in docs/schemas/, and the tables of keys and fields in documents.',
    options: {},
    examples: [''],
    exitCodes: { 0: 'the files are written' },
    run() {
      writeSchemas();
      return 0;
    },
  });
}

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageTables } from '../../tools/write-language-tables.ts';

const FOLDER = 'src/languages/tables';

test('the tables are those of the rows and folders of src/languages; if not: npm run languages', async () => {
  const written = new Map(
    readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')] as const),
  );
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(await languageTables()));
});

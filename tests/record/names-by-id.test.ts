import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openNames } from '../../src/record/archive-files/names-by-id.ts';
import { nameRecordSchema } from '../../src/record/schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiosk-names-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const NAMES = Array.from({ length: 400 }, (_, index) =>
  nameRecordSchema.parse({
    ...{ id: `p-name-${(index * 7919) % 400}`, type: 'person', label: { lv: `Ā😀 ${'š'.repeat(index)}` } },
    ...{ forms: [], articles: [], merged: [], together: [], quotes: [] },
  }),
);

test('each name of an archive is found by its id, and no other', () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'names.jsonl'), NAMES.map((name) => `${JSON.stringify(name)}\n`).join(''));
  const looked: string[] = [];
  const names = openNames(folder, ({ id }) => looked.push(id));
  try {
    expect(looked).toEqual(NAMES.map(({ id }) => id));
    for (const name of NAMES) expect(names.get(name.id)).toEqual(name);
    expect(['p-name-400', 'p-name', ''].map((id) => names.get(id))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  } finally {
    names.close();
  }
});

test('an archive without names has none', () => {
  writeFileSync(join(folder, 'names.jsonl'), '');
  const names = openNames(folder);
  expect(names.get('p-anna-berg')).toBeUndefined();
  names.close();
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLines } from '../../src/record/read-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiosk-lines-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['nothing', '', []],
  ['a last line without its end, and empty ones', 'a\n\nb\nc', ['a', 'b', 'c']],
])('%s', (_, text, lines) => {
  const path = join(folder, 'lines');
  writeFileSync(path, text);
  expect([...readLines(path)]).toEqual(lines);
});

test('letters and lines that lie across two pieces of the file stay whole', () => {
  const lines = Array.from({ length: 7 }, (_, index) => 'āß𝔘'.repeat(100_000 + index));
  const path = join(folder, 'long');
  writeFileSync(path, `${lines.join('\n')}\n`);
  expect([...readLines(path)]).toEqual(lines);
});

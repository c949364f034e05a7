import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { replaceSection } from '../../../tools/evaluate/accuracy-file.ts';
import { sumLanguages, tabulate, wilson } from '../../../tools/evaluate/table.ts';

test('Wilson’s interval, against published values', () => {
  expect(wilson(10, 10).map((bound) => bound.toFixed(3))).toEqual(['0.722', '1.000']);
  expect(wilson(81, 263).map((bound) => bound.toFixed(4))).toEqual(['0.2553', '0.3662']);
  expect(wilson(0, 0)).toEqual([0, 1]);
});

test('one table a field', () => {
  const rows = [
    { field: 'title', language: 'da', metric: 'exact', n: 20, correct: 19 },
    { field: 'language', language: 'all', metric: 'articles', n: 0, correct: 0 },
  ];
  expect(tabulate(rows)).toBe(
    [
      '### Title',
      '',
      '| language | metric | n   | value   | 95 % interval    |',
      '| -------- | ------ | --- | ------- | ---------------- |',
      '| da       | exact  | 20  | 95.00 % | 76.4 % – 99.11 % |',
      '',
      '### Language',
      '',
      '| language | metric   | n   | value | 95 % interval   |',
      '| -------- | -------- | --- | ----- | --------------- |',
      '| all      | articles | 0   | 0.0 % | 0.0 % – 100.0 % |',
    ].join('\n'),
  );
});

test('languages add up', () => {
  const row = (language: string, correct: number) => ({
    field: 'encoding',
    language,
    metric: 'utf-8',
    n: 10,
    correct,
  });
  expect(sumLanguages([row('da', 9), row('lv', 10)])).toEqual([
    { field: 'encoding', language: 'all', metric: 'utf-8', n: 20, correct: 19 },
  ]);
});

test('figures go between their markers and nowhere else', () => {
  const page = 'Before\n\n<!-- figures: speed -->\nold\n<!-- end of figures: speed -->\n\nAfter\n';
  expect(replaceSection(page, 'speed', 'new')).toBe(
    'Before\n\n<!-- figures: speed -->\n\nnew\n\n<!-- end of figures: speed -->\n\nAfter\n',
  );
  expect(() => replaceSection('no markers', 'speed', 'new')).toThrow(/Put the lines/);
});

test('without data the program measures its own gold and leaves other figures standing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-evaluate-'));
  const page = join(folder, 'ACCURACY.md');
  const sections = ['own gold', 'development data', 'speed'];
  writeFileSync(
    page,
    sections.map((name) => `<!-- figures: ${name} -->\nkept\n<!-- end of figures: ${name} -->\n`).join('\n'),
  );
  const { stdout } = await promisify(execFile)(process.execPath, ['tools/evaluate.ts', '--accuracy', page]);
  const written = readFileSync(page, 'utf8');
  rmSync(folder, { recursive: true, force: true });
  expect(stdout).toContain('## Own gold');
  expect(stdout).not.toContain('## Development data');
  expect(written).toContain('<!-- figures: development data -->\nkept\n');
  expect(written).toMatch(/\| sq +\| boundaries, F1 +\|/);
  expect(written).toMatch(/resident memory of one worker +\| \d+ MB/);
});

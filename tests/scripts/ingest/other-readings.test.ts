import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReadings, type KeptReadings } from '../../../scripts/ingest/kept-readings.ts';
import { checkReadingFolders, takeReadings } from '../../../scripts/ingest/other-readings.ts';
import { pack } from '../../../scripts/ingest/packed-reading.ts';

let root = '';
let kept: KeptReadings;
let warnings: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kiosk-readings-'));
  kept = openReadings(join(root, 'kept'), { version: 'now' });
  warnings = [];
});
afterEach(() => {
  kept.close();
  rmSync(root, { recursive: true, force: true });
});

const keyOf = (number: number): string => number.toString(16).padStart(64, '0');
const KEYS = new Set(Array.from({ length: 12 }, (_, number) => keyOf(number)));
const warningOf = (number: number) => [{ path: `${number}.txt`, rule: 'r', message: `of ${number}` }];

/** A folder of readings as another machine makes it. */
function make(
  name: string,
  numbers: readonly number[],
  options: { version?: string; part?: string } = {},
): string {
  const readings = openReadings(join(root, name), { version: 'now', ...options });
  for (const number of numbers)
    readings.keep(pack(keyOf(number), { warnings: warningOf(number), doubts: [] }));
  readings.close();
  return join(root, name);
}

function take(...folders: readonly string[]): void {
  takeReadings(folders, KEYS, { version: 'now', kept, warn: (message) => warnings.push(message) });
}

/** Which readings are kept here, each as it was read elsewhere. */
function taken(): number[] {
  const numbers = Array.from(KEYS.keys(), (key) => Number.parseInt(key, 16));
  const found = numbers.filter((number) => kept.has(keyOf(number)));
  for (const number of found) expect(kept.read(keyOf(number)).warnings).toEqual(warningOf(number));
  return found;
}

const EVERY = [...KEYS.keys().map((key) => Number.parseInt(key, 16))];

test('the readings of several folders are used, and nothing is said', () => {
  take(make('a', [0, 1, 2, 3]), make('b', [4, 5, 6, 7]), make('c', [8, 9, 10, 11]));
  expect(taken()).toEqual(EVERY);
  expect(warnings).toEqual([]);
});

test('parts may be written into one folder, or copied into one', () => {
  const [one, two] = [{ part: '1-of-2.' }, { part: '2-of-2.' }];
  const both = make('both', [0, 1, 2], one);
  make('both', [3, 4, 5], two);
  cpSync(make('a', [6, 7, 8], { part: '1-of-3.' }), both, { recursive: true });
  cpSync(make('b', [9, 10, 11], { part: '11-of-3.' }), both, { recursive: true });
  take(both);
  expect(taken()).toEqual(EVERY);
  expect(readdirSync(both)).toHaveLength(4);
  // A part sees, and removes, its own files only.
  const part = openReadings(both, { version: 'now', ...one });
  expect([part.has(keyOf(1)), part.has(keyOf(4)), part.has(keyOf(9))]).toEqual([true, false, false]);
  part.prune(new Set());
  part.close();
  expect(readdirSync(both)).toHaveLength(3);
});

test('what is damaged, of another version or missing is summed up in one warning', () => {
  const damaged = make('damaged', [0, 1, 2, 3]);
  const [file = ''] = readdirSync(damaged);
  const bytes = readFileSync(join(damaged, file));
  bytes[bytes.length - 1]! ^= 1;
  writeFileSync(join(damaged, file), bytes);
  take(damaged, make('old', [4, 5, 6], { version: 'then' }), make('new', [7, 8, 9, 10]));
  expect(taken()).toEqual([0, 1, 2, 7, 8, 9, 10]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/^5 of 12 files are read here/u);
  expect(warnings[0]).toContain('1 readings are damaged');
  expect(warnings[0]).toContain(`"${join(root, 'old')}" has 1 files of another version`);
});

test('a damaged reading that another folder has whole is taken from there', () => {
  const damaged = make('damaged', EVERY);
  const [file = ''] = readdirSync(damaged);
  const bytes = readFileSync(join(damaged, file));
  const whole = make('whole', EVERY);
  for (let place = 0; place < bytes.length; place += 97) {
    const broken = Buffer.from(bytes);
    broken[place]! ^= 0x40;
    writeFileSync(join(damaged, file), broken);
    kept.close();
    rmSync(join(root, 'kept'), { recursive: true });
    kept = openReadings(join(root, 'kept'), { version: 'now' });
    take(damaged);
    expect(taken().length).toBeLessThan(EVERY.length);
    take(damaged, whole);
    expect(taken()).toEqual(EVERY);
  }
});

test('a file that is no file of readings, and one that was cut off, stop nothing', () => {
  const folder = make('a', [0, 1]);
  writeFileSync(join(folder, 'x.readings'), 'not readings');
  writeFileSync(join(folder, 'empty.readings'), '');
  appendFileSync(join(folder, '0.readings'), Buffer.alloc(70, 0xff));
  take(folder);
  expect(taken()).toEqual([0, 1]);
});

test('a folder of readings that does not exist is named before anything is done', () => {
  mkdirSync(join(root, 'there'));
  checkReadingFolders([join(root, 'there')]);
  expect(() => {
    checkReadingFolders([join(root, 'there'), join(root, 'nowhere')]);
  }).toThrow('nowhere');
});

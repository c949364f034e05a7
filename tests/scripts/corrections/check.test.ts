import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkCorrections } from '../../../scripts/corrections/check.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiosk-corrections-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
mkdirSync(join(folder, 'raw'));
mkdirSync(join(folder, 'corrections'));
const TEXT = 'The harbour was opened by the mayor on Monday.\n\nThe harbour is new.';
const SHA256 = createHash('sha256').update(TEXT).digest('hex');
writeFileSync(join(folder, 'raw/moved.txt'), TEXT);

/** The problems in files of corrections, as `file:line:column level words`. */
function check(files: Readonly<Record<string, string>>): string[] {
  const directory = join(folder, 'corrections');
  rmSync(directory, { recursive: true });
  mkdirSync(directory);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return checkCorrections(directory, join(folder, 'raw')).map(
    ({ path, line, column, level, message }) => `${basename(path)}:${line}:${column} ${level} ${message}`,
  );
}

test('sound corrections, also of a file that was moved, have no problems', () => {
  const patch = `harbour:\n  sha256: ${SHA256}\n  text:\n    - { replace: by the mayor, with: by her }\n`;
  expect(check({ 'articles.yaml': patch, 'names.example.yaml': '' })).toEqual([]);
  expect(check({})).toEqual([]);
});

test('each problem has its file, line and column', () => {
  const problems = check({
    'articles.yaml': `harbour:
  sha256: ${SHA256}
  text:
    - { replace: nowhere, with: x }
    - { replace: The harbour, with: x }
  blocks:
    - { begins: The harbour, kind: caption }
  quotes:
    - { begins: We shall, speaker: null }
gone:
  title: A
moved:
  sha256: ${'a'.repeat(64)}
  author: B`,
    'stories.yaml': 'part:\n  - [moved, other]',
    'storys.yaml': '',
  });
  expect(problems).toEqual([
    expect.stringMatching(/^storys\.yaml:1:1 error .*did you mean stories\.yaml/u),
    expect.stringMatching(/^articles\.yaml:1:1 error No raw file has the id «harbour»/u),
    expect.stringMatching(/^articles\.yaml:10:1 error No raw file has the id «gone», state `sha256`/u),
    expect.stringMatching(/^articles\.yaml:13:3 warning The file of «moved» has changed/u),
    expect.stringMatching(/^stories\.yaml:2:13 error There is no article «other»/u),
  ]);
});

test('patches, blocks and quotations that do not stand there', () => {
  const yaml = `moved:
  sha256: ${SHA256}
  text:
    - { replace: nowhere, with: x }
    - { replace: The harbour, with: x }
  blocks:
    - { begins: The harbour, kind: caption }
  quotes:
    - { begins: We shall, speaker: null }`;
  expect(check({ 'articles.yaml': yaml }).map((line) => line.split(' ')[0])).toEqual([
    'articles.yaml:4:9',
    'articles.yaml:5:9',
    'articles.yaml:7:9',
    'articles.yaml:9:9',
  ]);
});

test('what cannot be understood', () => {
  expect(check({ 'articles.yaml': 'a:\n  titel: B\n  date: 2022\na:\n  text: []' })).toEqual([
    'articles.yaml:4:1 error This key is here a second time: make one entry of the two',
  ]);
  expect(check({ 'articles.yaml': 'a:\n  titel: B\n  date: 2022\n  text: []' })).toEqual([
    'articles.yaml:3:3 error Invalid input: expected string, received number: write it in quotation marks',
    'articles.yaml:2:3 error «titel» is no key here: did you mean «title»?',
  ]);
  expect(check({ 'articles.yaml': 'a:\n  text: []' })).toEqual([
    expect.stringMatching(/^articles\.yaml:2:3 error Text can be corrected only where `sha256`/u),
  ]);
  expect(check({ 'stories.yaml': 'join: [a' })[0]).toMatch(/^stories\.yaml:1:\d+ error /u);
});

test('what a parser would say in its own words, or not at all', () => {
  expect(check({ 'articles.yaml': 'moved: { private: yes }' })).toEqual([
    expect.stringMatching(/expected boolean, received string: write true or false$/u),
  ]);
  expect(check({ 'articles.yaml': '---\nmoved: {}\n---\nmoved: {}\n' })).toEqual([
    expect.stringMatching(/^articles\.yaml:3:1 error A second document begins here/u),
  ]);
  expect(check({ 'articles.yaml': 'moved: {}\n__proto__: { private: true }' })).toEqual([
    'articles.yaml:2:1 error «__proto__» is no key here',
  ]);
  expect(check({ 'articles.yaml': 'moved: { "<‹": 1 }' })[0]).toContain('There can be');
  const brackets = check({ 'articles.yaml': '['.repeat(20_000) });
  expect(brackets.length).toBeLessThanOrEqual(10);
  expect(brackets.join()).not.toContain('call stack');
});

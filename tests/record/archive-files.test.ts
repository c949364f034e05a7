import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { KioskError } from '../../src/config/kiosk-error.ts';
import { readLines } from '../../src/record/archive-files/lines.ts';
import {
  readArticles,
  readCards,
  readNames,
  readPrivateCards,
  readReport,
} from '../../src/record/archive-files/reader.ts';
import { writeArchive as writeRecords } from '../../src/record/archive-files/writer.ts';
import { toArticle, writeArchive, type SmallArticle } from '../../tools/evaluate/small-archive.ts';

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
  expect(Array.from(readLines(path), ({ line }) => line)).toEqual(lines);
});

test('letters and lines that cross the border of two chunks of the file stay whole', () => {
  const lines = Array.from({ length: 7 }, (_, index) => 'āß𝔘'.repeat(100_000 + index));
  const path = join(folder, 'long');
  writeFileSync(path, `${lines.join('\n')}\n`);
  expect(Array.from(readLines(path), ({ line }) => line)).toEqual(lines);
});

test('a line knows its number and its first byte, empty lines counted', () => {
  const path = join(folder, 'numbered');
  writeFileSync(path, 'ā😀\n\nb');
  expect(Array.from(readLines(path), ({ number, offset }) => [number, offset])).toEqual([
    [1, 0],
    [3, 8],
  ]);
});

describe('an archive folder', () => {
  const archive = join(folder, 'archive');
  const told: SmallArticle[] = [
    { id: 'b', language: 'lv', title: 'Bez datuma', text: ['ē'] },
    { id: 'c', language: 'lv', edtf: '2023-01', title: 'Janvārī', text: ['𝔘'] },
    { id: 'a', language: 'sv', edtf: '2023-01-02', title: 'I januari', text: ['å'] },
    { id: 'd', language: 'lv', edtf: '2022', title: 'Pērn', text: ['ā'] },
  ];

  test('is read as it was written, oldest first', () => {
    writeArchive(archive, told, [{ id: 'l-oslo', label: { sv: 'Oslo' } }]);
    const cards = [...readCards(archive)];
    expect(cards.map(({ id, file }) => `${id} ${file}`)).toEqual([
      'd articles/lv/2022.jsonl',
      'c articles/lv/2023.jsonl',
      'a articles/sv/2023.jsonl',
      'b articles/lv/undated.jsonl',
    ]);
    const articles = cards.map(({ id }) => toArticle(told.find((one) => one.id === id)!));
    expect([...readArticles(archive)]).toEqual(articles);
    expect([...readArticles(archive, cards.toReversed())]).toEqual(articles.toReversed());
    expect(readReport(archive).published).toBe(4);
  });

  test('keeps private articles apart: only who asks for them meets them', () => {
    const [first, ...others] = told.map((one) => toArticle(one));
    const letter = { ...first!, private: true as const };
    writeArchive(archive, told);
    const report = readReport(archive);
    const rest = {
      names: [],
      stories: [],
      namedDays: [],
      corrections: [],
      report,
      compare: () => ({ lines: [], formerAddresses: [] }),
    };
    writeRecords(archive, {
      articles: [others[2]!, others[0]!, others[1]!],
      privateArticles: [letter],
      ...rest,
    });
    expect(Array.from(readCards(archive), ({ id }) => id)).toEqual(['d', 'c', 'a']);
    expect(Array.from(readArticles(archive), ({ id }) => id)).toEqual(['d', 'c', 'a']);
    const cards = [...readPrivateCards(archive)];
    expect(cards.map(({ file }) => file)).toEqual(['private/articles/lv/undated.jsonl']);
    expect([...readArticles(archive, cards)]).toEqual([letter]);
  });

  function errorOf(read: () => unknown): Error {
    try {
      read();
    } catch (error) {
      if (error instanceof KioskError) return error;
    }
    throw new Error('No KioskError was thrown.');
  }

  test('with a bad line says which, why and what to do', () => {
    writeArchive(archive, told);
    const path = join(archive, 'cards.jsonl');
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.with(2, lines[2]!.replace('"sv"', '"?"')).join('\n'));
    const { message, cause } = errorOf(() => [...readCards(archive)]);
    expect(message).toContain(`"${path}", line 3,`);
    expect(message).toContain('at language');
    expect(message).toContain(`npm run ingest -- --archive ${archive}`);
    expect(cause).toBeInstanceOf(Error);
  });

  test('whose records were cut short says where', () => {
    writeArchive(archive, [
      ...told,
      { id: 'e', language: 'lv', edtf: '2022', title: 'Arī pērn', text: ['a'] },
    ]);
    const path = join(archive, 'articles/lv/2022.jsonl');
    truncateSync(path, readFileSync(path).length - 5);
    const { message, cause } = errorOf(() => [...readArticles(archive)]);
    expect(message).toContain(`"${path}", line 2,`);
    expect(cause).toBeInstanceOf(SyntaxError);
  });

  test('whose card names bytes that no file has says which file and what to do', () => {
    writeArchive(archive, told);
    const cards = [...readCards(archive)];
    for (const wrong of [{ offset: 2 ** 52 }, { offset: 1, length: 2 ** 52 }]) {
      const { message } = errorOf(() => [...readArticles(archive, [{ ...cards[0]!, ...wrong }])]);
      expect(message).toContain(`"${join(archive, 'articles/lv/2022.jsonl')}", line `);
      expect(message).toContain('Write the archive again');
    }
  });

  test('that lacks a file is not read as an empty one', () => {
    writeArchive(archive, told);
    rmSync(join(archive, 'names.jsonl'));
    expect(errorOf(() => [...readNames(archive)]).message).toContain('names.jsonl');
  });
});

/** The modules whose source has a match. */
function modulesWith(pattern: RegExp): string[] {
  return ['src', 'scripts'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => join(root, path).replaceAll('\\', '/'))
      .filter((path) => /\.(?:ts|astro)$/u.test(path) && pattern.test(readFileSync(path, 'utf8'))),
  );
}

test('no other module names the files of an archive', () => {
  expect(
    modulesWith(
      /\b(?:cards|names|stories|days|edition|former-addresses)\.jsonl|\breport\.json\b/u,
    ).toSorted(),
  ).toEqual([
    'src/record/archive-files/layout.ts',
    // The public report is a download of the same name.
    'src/record/file-outcomes.ts',
  ]);
});

test('only the page of an article shows private ones; others leave them out or check them', () => {
  expect(modulesWith(/\breadPrivateCards\b/u).toSorted()).toEqual([
    'scripts/package.ts',
    'scripts/verify/digests.ts',
    'scripts/verify/private-pages.ts',
    'src/export/write/manifest-file.ts',
    'src/record/archive-files/reader.ts',
    'src/view/archive.ts',
  ]);
  expect(modulesWith(/\bprivateCards\b/u).toSorted()).toEqual([
    'src/pages/articles/[id].astro',
    'src/view/archive.ts',
  ]);
});

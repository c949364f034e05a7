import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { writeRis, writeRisDate } from '../../../src/export/citation/ris.ts';
import type { Hit } from '../../../src/search/engine/hit.ts';
import { writeCsv } from '../../../src/search/engine/csv.ts';
import { placeWords } from '../../../src/search/index/indexed-text.ts';
import { concordanceOf, sideOf } from '../../../src/search/engine/concordance.ts';
import { occurrencesOf } from '../../../src/search/engine/occurrences.ts';
import { foldStories } from '../../../src/search/engine/fold-stories.ts';

describe('a table for spreadsheets', () => {
  test('is read back as it was, whatever it contains, when the guard of its cells is taken off', () => {
    const cell = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const csv = writeCsv([['a', 'b'], ...rows]);
        const read = parse(csv, { bom: true, record_delimiter: '\r\n' });
        expect(read.map((row) => row.map((text) => text.replace(/^'/u, '')))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'])(
    'runs nothing an article says: %j',
    (text) => {
      expect(parse(writeCsv([[text]]), { bom: true })).toEqual([[`'${text}`]]);
    },
  );
});

describe('RIS', () => {
  test.each<[string, string | undefined]>([
    ['2022-12-19', '2022/12/19/'],
    ['2022-12', '2022/12//'],
    ['2022', '2022///'],
    ['2022-12~', '2022/12//'],
    ['[2023..]', undefined],
    ['XXXX', undefined],
    ['XXXX-12-03', undefined],
    ['2022-12-12/2022-12-18', undefined],
  ])('a date goes no further than it is known: %s', (edtf, date) => {
    expect(writeRisDate(edtf)).toBe(date);
  });

  test('is what a reference manager reads', () => {
    const reference = {
      ...{ id: 'a', title: 'Møde i Minsk', language: 'da', edtf: '2022-12', dateBasis: 'story' },
      ...{ url: 'https://archive.example/articles/a/', archive: 'Kiosk', keywords: ['Minsk', 'mødet'] },
    };
    const [read] = new Cite(writeRis(reference)).data;
    expect(read).toMatchObject({
      title: 'Møde i Minsk',
      URL: 'https://archive.example/articles/a/',
      language: 'da',
    });
    expect(read).not.toHaveProperty('container-title');
    expect(writeRis(reference)).toContain('DB  - Kiosk\r\n');
    expect(writeRis({ ...reference, source: 'Havnebladet' })).toContain(
      'T2  - Havnebladet\r\nDB  - Kiosk\r\n',
    );
    expect(read?.['issued']).toEqual({ 'date-parts': [[2022]] });
    expect(writeRis(reference)).toContain('DA  - 2022/12//\r\n');
    expect(writeRis({ ...reference, edtf: '[2023..]' })).not.toMatch(/^(?:DA|PY) /mu);
    expect(writeRis({ ...reference, title: 'two\r\nER  - lines' })).toContain('TI  - two ER - lines\r\n');
  });
});

test('lines: every place that answers, with its words on both sides and the mark it opens the article at', () => {
  const parts = placeWords({
    title: 'Nya bron',
    blocks: ['I går öppnades den nya bron, sade hon.', 'Bron håller.'],
  });
  const lines = concordanceOf(parts, occurrencesOf(parts, [[1, 8, 12]]));
  expect(lines).toEqual([
    { left: 'Nya ', match: 'bron', right: '', highlight: '#found=bron' },
    { left: 'I går öppnades den nya ', match: 'bron', right: ', sade hon.', highlight: '#found=bron&at=1' },
    { left: '', match: 'Bron', right: ' håller.', highlight: '#found=bron&at=2' },
  ]);
  expect(lines.map((line) => sideOf(line, 'left'))).toEqual(['Nya', 'nya den öppnades går I', '']);
  expect(lines.map((line) => sideOf(line, 'right'))).toEqual(['', 'sade hon', 'håller']);
});

test('versions fold into the first of their story; hits without a story stay as they are', () => {
  const hit = (row: number, story: number): Hit => ({
    ...{
      entry: {} as Hit['entry'],
      row,
      ordinal: row,
      story,
      earliest: null,
      latest: null,
      dateBasis: 'none',
    },
    ...{ within: 'undated', score: 0, matches: [], versions: [] },
  });
  const listed = foldStories([hit(0, 0), hit(1, 7), hit(2, 0), hit(3, 8), hit(4, 7), hit(5, 7)]);
  expect(listed.map(({ row, versions }) => [row, versions.map((one) => one.row)])).toEqual([
    ...[
      [0, []],
      [1, [4, 5]],
      [2, []],
      [3, []],
    ],
  ]);
});

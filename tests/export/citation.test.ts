import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { escapeTex, writeBibtex } from '../../src/export/citation/bibtex.ts';
import { writeCsl } from '../../src/export/citation/csl.ts';
import type { Reference } from '../../src/export/citation/reference.ts';
import { writeRis } from '../../src/export/citation/ris.ts';

const reference: Reference = {
  id: '000_a',
  title: 'Karš & miers: 50 % no {visa}',
  language: 'lv',
  edtf: '2022-12',
  dateBasis: 'story',
  url: 'https://archive.example/articles/000_a/',
  archive: 'Kiosk',
  keywords: [],
};

interface Read {
  readonly title: string;
  readonly URL: string;
  readonly issued?: { readonly 'date-parts': number[][] };
}

function readBack(written: string): Read {
  const [item] = new Cite(written).data as readonly unknown[] as readonly Read[];
  if (!item) throw new Error('Nothing was read.');
  return item;
}

describe('what a reference manager reads', () => {
  test.each([
    ['BibTeX', writeBibtex],
    ['RIS', writeRis],
    ['CSL-JSON', writeCsl],
  ])('%s: the title as it is, a month as a month', (_, write) => {
    const read = readBack(write(reference));
    expect(read.title).toBe(reference.title);
    expect(read.URL).toBe(reference.url);
    // The RIS reader takes only the year; the month is tested below.
    expect(read.issued?.['date-parts'][0]).toEqual(write === writeRis ? [2022] : [2022, 12]);
  });

  test.each([
    ['[2023..]', undefined],
    ['XXXX', undefined],
  ])('%s has no date field', (edtf, expected) => {
    for (const write of [writeBibtex, writeRis])
      expect(readBack(write({ ...reference, edtf })).issued).toBe(expected);
  });

  test('an open date is given as words, an approximate one as about', () => {
    expect(JSON.parse(writeCsl({ ...reference, edtf: '[2023..]' }))).toMatchObject([
      { issued: { literal: '[2023..]' } },
    ]);
    expect(JSON.parse(writeCsl({ ...reference, edtf: '2022-12-19~' }))).toMatchObject([
      { issued: { 'date-parts': [[2022, 12, 19]], circa: true } },
    ]);
    expect(JSON.parse(writeCsl({ ...reference, edtf: 'XXXX' }))).not.toHaveProperty('0.issued');
  });
});

test.each([
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
  ['CSL-JSON', writeCsl],
])('%s: a stated author whole, and the newspaper in place of the archive', (_, write) => {
  const written = write({ ...reference, author: 'Anna Berg & Ivo Krūms', source: 'Ostas Ziņas' });
  const [item] = new Cite(written).data as readonly unknown[] as readonly Record<string, unknown>[];
  expect(item?.['container-title']).toBe('Ostas Ziņas');
  // In RIS the author of a newspaper article is its reporter.
  const author = write === writeRis ? item?.['reporter'] : item?.['author'];
  expect([author].flat()).toHaveLength(1);
  expect(JSON.stringify(author)).toContain('Anna Berg & Ivo Krūms');
});

test('RIS writes a month without a day', () => {
  expect(writeRis(reference)).toContain('DA  - 2022/12//\r\n');
});

test('every basis of a date is in the note', () => {
  for (const write of [writeBibtex, writeRis, writeCsl])
    expect(write(reference).replaceAll('\\', '')).toContain('Date (EDTF): 2022-12; basis: story');
});

test('no sign of TeX means anything in a title', () => {
  expect(escapeTex('a\\b {c} 5% & #1 $x_y^z~')).toBe(
    'a\\textbackslash{}b \\{c\\} 5\\% \\& \\#1 \\$x\\_y\\textasciicircum{}z\\textasciitilde{}',
  );
});

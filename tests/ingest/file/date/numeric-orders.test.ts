import { describe, expect, test } from 'vitest';
import { datesIn } from './dates-in.ts';

describe('dates in digits, as each language writes them', () => {
  test.each([
    [
      'sv',
      'Kursen börjar 12/3-20, hon är född 24/12-58 och mötet 7/10 -19 ställdes in.',
      '2020-03-12 1958-12-24 2019-10-07',
    ],
    ['da', 'Tilmelding senest den 12/3-20.', '2020-03-12'],
    ['nb', 'Påmelding innen 12/3-2020.', '2020-03-12'],
    ['sv', 'Badet är öppet 1/6-31/8.', ''],
    ['de', 'Band 3/4-20, Seite 5/6-98.', ''],
    ['lv', 'Dzimis 5.XI.1898 Rīgā, miris 12. XII 1918.', '1898-11-05 1918-12-12'],
    ['sq', 'Mbledhja u mbajt më 12. VI. 1944.', '1944-06-12'],
    ['de', 'Wien, 5. IX. 1914. Ludwig XIV. herrschte lange.', '1914-09-05'],
    ['sv', 'Brevet är daterat den 12/X 1889.', '1889-10-12'],
    [
      'en',
      'It opened on Oct. 28, 2018, closed 10/31/2018 and reopened on 28/11/2018.',
      '2018-10-28 2018-10-31 2018-11-28',
    ],
    ['sv', 'Nästa möte blir 3/12.', 'XXXX-12-03'],
    ['sv', 'Blanda 3/4 mjölk. Resultatet blev 3/4.', ''],
    ['en', 'It closed on 10/12/2018.', ''],
    ['en', 'Updated 10/12/2018 5:30 PM', '2018-10-12'],
  ])('%s: %s', (language, text, dates) => {
    expect(datesIn(text, language).join(' ')).toBe(dates);
  });
});

test.each([
  ['de', 'Um 1900 v. Chr. stand hier ein Tempel.'],
  ['sv', 'Omkring 1900 f.Kr. fanns här en by.'],
  ['lv', 'Ap 1900. gadu p.m.ē. te bija ciems.'],
  ['sq', 'Rreth vitit 1900 para Krishtit.'],
])('a year before our era is not a year of it: %s', (language, text) => {
  expect(datesIn(text, language)).toEqual([]);
});

import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import {
  readPublished,
  type DateField,
  type PublishedInput,
} from '../../../src/ingest/file/date/published.ts';
import { isEdtf } from '../../../src/record/edtf.ts';
import { SOURCE_LANGUAGES } from '../../../src/languages/index.ts';
import { languagesWithGold } from '../../../tools/evaluate/gold-languages.ts';
import { evaluateDates, readDateGold } from '../../../tools/evaluate/dates.ts';

function read(text: string, language: string, more: Partial<PublishedInput> = {}) {
  const file = new VFile({ value: text });
  const blocks = text === '' ? [] : [{ kind: 'paragraph', start: 0, end: text.length } as const];
  const published = readPublished({ text, blocks, fields: [], language, ...more }, file);
  return {
    ...published,
    warnings: file.messages.map(({ ruleId }) => ruleId),
    places: file.messages.map(({ place }) => place),
  };
}

function header(value: string, basis: DateField['basis'] = 'header'): DateField {
  return { field: 'date', value, basis, ...(basis === 'side-car' ? {} : { start: 0, end: value.length }) };
}

describe('a stated date, as written', () => {
  test.each([
    ['2022', '2022'],
    ['2022-12', '2022-12'],
    ['2022-12-19', '2022-12-19'],
    ['2022-12-19T14:03:00+02:00', '2022-12-19'],
    ['2022-12-19 23:59', '2022-12-19'],
    ['20221219', '2022-12-19'],
    ['19.12.2022', '2022-12-19'],
    ['19.12.2022 14:03', '2022-12-19'],
    ['19/12/2022', '2022-12-19'],
    ['12/19/2022', '2022-12-19'],
    ['05/06/2022', '2022-06-05'],
    ['19 December 2022', '2022-12-19'],
    ['December 19, 2022', '2022-12-19'],
    ['Mon, 19 Dec 2022 14:03:00 +0100', '2022-12-19'],
    ['2022. gada 19. decembris', '2022-12-19'],
    ['2022. gada decembris', '2022-12'],
    ['måndag 19 december 2022', '2022-12-19'],
    ['Montag, 19. Dezember 2022, 14:03 Uhr', '2022-12-19'],
    ['19 dhjetor 2022', '2022-12-19'],
    ['den 19. december 2022', '2022-12-19'],
    ['2022-12-19~', '2022-12-19~'],
    ['[2022..]', '[2022..]'],
    ['2022-12-12/2022-12-18', '2022-12-12/2022-12-18'],
  ])('%s is %s', (value, edtf) => {
    expect(read('', 'lv', { fields: [header(value)] })).toMatchObject({
      edtf,
      basis: 'header',
      warnings: [],
    });
  });

  test('05/06/2022 in a language that may put the month first is one of two days', () => {
    expect(read('', 'en', { fields: [header('05/06/2022')] }).edtf).toBe('[2022-05-06,2022-06-05]');
  });

  test.each(['2022-13', '2022-02-31', '31.02.2022', '31 februari 2022', '2022-13-01T10:00:00Z'])(
    '%s cannot be',
    (value) => {
      const text = `${value} text`;
      const { edtf, basis, warnings, places } = read(text, 'sv', { fields: [header(value)] });
      expect({ edtf, basis, warnings }).toEqual({
        edtf: 'XXXX',
        basis: 'none',
        warnings: ['impossible-date'],
      });
      expect(places).not.toContain(undefined);
    },
  );

  test.each([
    'Publicerad 31 februari 2022\nKommunen antog budgeten.',
    'Publicerad: 31.02.2022\nKommunen antog budgeten.',
  ])('%s', (text) => {
    expect(read(text, 'sv')).toMatchObject({ edtf: 'XXXX', basis: 'none', warnings: ['impossible-date'] });
  });

  test('words that are not a date', () => {
    expect(read('', 'sv', { fields: [header('nyligen')] })).toMatchObject({
      edtf: 'XXXX',
      warnings: ['unreadable-date'],
    });
  });
});

describe('what cannot be', () => {
  test('a date after the archive’s own day', () => {
    const found = read('2022-12-19', 'sv', {
      blocks: [],
      fields: [header('2022-12-19')],
      asOf: '2022-12-18',
    });
    expect(found).toMatchObject({ edtf: 'XXXX', basis: 'none', warnings: ['date-after-as-of'] });
    expect(found.rejected).toMatchObject([
      { value: '2022-12-19', basis: 'header', rule: 'date-after-as-of' },
    ]);
  });

  test('a month that has begun may hold the archive’s own day', () => {
    expect(read('2022-12', 'sv', { fields: [header('2022-12')], asOf: '2022-12-18' }).edtf).toBe('2022-12');
  });

  test('a date before printing', () => {
    expect(read('1212-12-19', 'sv', { blocks: [], fields: [header('1212-12-19')] })).toMatchObject({
      edtf: 'XXXX',
      warnings: ['date-before-printing'],
    });
  });
});

describe('the stronger date wins', () => {
  test('side-car over front matter over header; each disagreement is reported with both values', () => {
    const text = '2022-12-20 …';
    const fields = [
      header('2022-12-20'),
      header('2022-12-19', 'side-car'),
      header('2022-12-18', 'front-matter'),
    ];
    const found = read(text, 'sv', { fields });
    expect(found).toMatchObject({
      edtf: '2022-12-19',
      basis: 'side-car',
      warnings: ['dates-disagree', 'dates-disagree'],
    });
    expect(found.rejected?.map(({ value, basis }) => [value, basis])).toEqual([
      ['2022-12-18', 'front-matter'],
      ['2022-12-20', 'header'],
    ]);
  });

  test('a date within the stronger one is evidence', () => {
    const text = 'Publicerad 19 december 2022\nKommunen antog budgeten.';
    const found = read(text, 'sv', { fields: [header('2022-12')] });
    expect(found).toMatchObject({ edtf: '2022-12', basis: 'header', warnings: [] });
    expect(found.evidence.map(({ rule }) => rule)).toEqual(['stated-date', 'publication-line']);
  });

  test('a weekday that disagrees with the calendar', () => {
    const found = read('Dome otrdien, 19. decembrī, apstiprināja budžetu.', 'lv', {
      fields: [header('2022-12')],
    });
    expect(found).toMatchObject({ edtf: '2022-12', warnings: ['weekday-disagrees'] });
    expect(found.rejected?.[0]?.because).toBe(
      'Unexpected weekday in «otrdien, 19. decembrī» (Tuesday) for 2022-12-19, expected a Monday.',
    );
  });
});

describe('what the text implies', () => {
  test.each([
    ['de', 'Im Jahr 2021 verlegte die Firma ihren Sitz.', '[2021..]'],
    ['lv', 'Pēdējo reizi komanda uzvarēja 2019. gadā Tartu.', '[2019..]'],
    ['sv', 'Museet har stått tomt sedan 2017.', '[2017..]'],
    ['sq', 'Fabrika u hap në vitin 2018 në Fier.', '[2018..]'],
    ['da', 'Broen blev lukket i 2016.', '[2016..]'],
    ['da', 'De mødtes for første gang siden 2019. Mødet var mandag 19. december.', '[2022-12-19..]'],
    ['sv', 'Avtalet undertecknades den 14 november 2022 i Visby.', '[2022-11-14..]'],
  ])('%s: %s → %s', (language, text, edtf) => {
    expect(read(text, language)).toMatchObject({ edtf, latest: null, basis: 'text' });
  });

  test.each([
    ['de', 'Bis 2030 soll die Brücke fertig sein.'],
    ['de', 'Er sagte, er wolle 2026 antreten.'],
    ['lv', 'Uzņēmums gatavojās 2028. gada olimpiskajām spēlēm.'],
    ['sv', 'Partiet vann inför valet 2026.'],
    ['sv', 'Agenda 2030 antogs av kommunen.'],
    ['sq', 'Projekti do të përfundojë në vitin 2030.'],
    ['da', 'Byrådet vedtog en plan for 2035.'],
    ['da', 'Kommunen købte 2019 stole.'],
    ['en', 'In 2030 the bridge will be closed.'],
  ])('%s: nothing in «%s»', (language, text) => {
    expect(read(text, language)).toMatchObject({ edtf: 'XXXX', basis: 'none', warnings: [] });
  });
});

describe('openings', () => {
  test.each(languagesWithGold('dates'))(
    '%s: at least 90 %% of datelines and publication lines',
    (language) => {
      const rows = readDateGold(language).filter((row) => row.kind === 'published');
      const right = rows.filter(({ text, published, basis }) => {
        const found = read(text, language);
        return found.edtf === published && found.basis === basis;
      });
      expect(rows.length).toBeGreaterThanOrEqual(20);
      expect(right.length / rows.length).toBeGreaterThanOrEqual(0.9);
    },
  );

  test('evaluation without other data prints the own gold', async () => {
    const rows = await evaluateDates();
    expect(rows).toHaveLength(3 * languagesWithGold('dates').length);
    expect(rows.every(({ n, correct }) => n > 0 && correct <= n)).toBe(true);
  });
});

describe('properties', () => {
  const part = fc.constantFrom(
    'Publicerad',
    ':',
    '19',
    '12',
    '2022',
    '.',
    '–',
    'RĪGA',
    ',',
    '31.02.2022',
    'Stand',
    'november',
    'sedan',
    'blev',
    '\n',
    ' ',
    '(',
    ')',
    'måndag den',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 30 }).map((parts) => parts.join(' ')),
  );
  test('any text and any header: EDTF with bounds, and spans that match their words', () => {
    fc.assert(
      fc.property(
        text,
        fc.string(),
        fc.constantFrom(...SOURCE_LANGUAGES, 'und'),
        (sample, value, language) => {
          const { edtf, evidence } = read(sample, language, { fields: [header(value, 'side-car')] });
          expect(isEdtf(edtf)).toBe(true);
          for (const { text: words, start, end } of evidence)
            if (start !== undefined) expect(sample.slice(start, end)).toBe(words);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNamesGold } from '../../../tools/evaluate/names-gold.ts';
import type { MarkedName } from '../../../tools/train-names/corpus.ts';
import { findNames } from '../../../src/ingest/file/names.ts';
import { SOURCE_LANGUAGES } from '../../../src/languages/index.ts';
import type { Block } from '../../../src/record/schema.ts';
import { expectLinear } from '../../linear-time.ts';

/** Minimum F1 (exact span and type) on our own sentences, read as one article, where it is not 0.9. */
const FLOOR: Readonly<Partial<Record<string, number>>> = { sq: 0.86 };

function paragraph(text: string): Block[] {
  return [{ kind: 'paragraph', start: 0, end: text.length }];
}

function found(text: string, language: string): string[] {
  return findNames({ text, blocks: paragraph(text), language }).map((name) => `${name.type}: ${name.text}`);
}

describe('own gold', () => {
  test.each(readNamesGold())('$language', ({ language, text, blocks, names }) => {
    const keys = (some: readonly MarkedName[]): string[] =>
      some.map(({ type, start, end }) => `${type} ${text.slice(start, end)} ${String(start)}`);
    const expected = new Set(keys(names));
    const own = new Set(keys(findNames({ text, blocks, language })));
    const f1 = (2 * expected.intersection(own).size) / (expected.size + own.size);
    expect(blocks.length).toBeGreaterThanOrEqual(language === 'sq' ? 40 : 20);
    expect(f1).toBeGreaterThanOrEqual(FLOOR[language] ?? 0.9);
  });
});

describe('what is a name', () => {
  test('peoples and adjectives are not names', () => {
    expect(found('Den russiske præsident og de belarusiske soldater ventede på tyskerne.', 'da')).toEqual([]);
    expect(found('Der russische Präsident sprach mit belarussischen Soldaten über die Lage.', 'de')).toEqual(
      [],
    );
    expect(found('Ai u takua me ministrin e Mbrojtjes dhe me zyrtarë rusë.', 'sq')).toEqual([]);
    expect(found('Baltkrievu karavīri un krievu virsnieki gaidīja pavēli.', 'lv')).toEqual([]);
  });

  test('a long name and its abbreviation prove each other, in any language', () => {
    expect(found('Enligt tankesmedjan NRT, Northern Research Trust, är läget oklart.', 'sv')).toEqual([
      'organisation: NRT',
      'organisation: Northern Research Trust',
    ]);
    expect(found('Das meldete das Institute for the Study of Rivers (ISR) am Montag.', 'de')).toEqual([
      'organisation: Institute for the Study of Rivers',
      'organisation: ISR',
    ]);
  });

  test('a bare apostrophe is a genitive after a sibilant, and closes a quotation elsewhere', () => {
    expect(found("Anders Lukas' nabo bor i Odense.", 'da')).toContain("person: Anders Lukas'");
    expect(found("Han kalder dem 'fjender af Danmark' og rejser hjem.", 'da')).toEqual(['place: Danmark']);
  });

  test('a seat of power is an organisation in every case', () => {
    expect(found('Kremļa pārstāvis klusēja. Žurnālisti jautāja Kremlim.', 'lv')).toEqual([
      'organisation: Kremļa',
      'organisation: Kremlim',
    ]);
  });

  test('a surname alone is the person, even where it opens a sentence', () => {
    const text = 'Statsminister Birthe Kragelund talte i Odense.\n\nKragelund rejste hjem.';
    expect(findNames({ text, blocks: paragraph(text), language: 'da' }).at(-1)).toMatchObject({
      type: 'person',
      text: 'Kragelund',
      start: 48,
      end: 57,
    });
  });

  test('a language without a lexicon is read with what the others share', () => {
    expect(found('President Anna Berg flew to Warsaw on Monday.', 'en')).toContain('person: Anna Berg');
    expect(found('On Sunday the boats left Oslo. Many stayed.', 'en')).toEqual(['place: Oslo']);
    expect(found('これは名前のない文です。', 'ja')).toEqual([]);
  });
});

describe('where names are read', () => {
  test('not in headers, credits, bylines and boilerplate', () => {
    const kinds = ['header', 'credit', 'byline', 'boilerplate'] as const;
    const text = 'Foto: Anna Berg, Stockholm';
    for (const kind of kinds) {
      expect(findNames({ text, blocks: [{ kind, start: 0, end: text.length }], language: 'sv' })).toEqual([]);
    }
    expect(
      findNames({ text, blocks: [{ kind: 'caption', start: 0, end: text.length }], language: 'sv' }),
    ).not.toEqual([]);
  });

  test('in each block in its own language, in the order of the text', () => {
    const text = 'Karin Lindholm reste till Umeå.\n\nPaul Niemeyer reiste nach Wien.';
    const blocks: Block[] = [
      { kind: 'paragraph', start: 33, end: text.length, language: 'de' },
      { kind: 'paragraph', start: 0, end: 31 },
    ];
    expect(findNames({ text, blocks, language: 'sv' }).map((name) => name.text)).toEqual([
      'Karin Lindholm',
      'Umeå',
      'Paul Niemeyer',
      'Wien',
    ]);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Anna',
    'Berg',
    "'",
    '’',
    '"',
    '”',
    '«',
    '(',
    ')',
    '.',
    ',',
    ':',
    '-',
    'EU',
    'NATO',
    'i',
    'Rīga',
    'von',
    '\n',
    ' ',
    '1.',
    '😀',
    'ß',
    'Kreml',
    '&',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('spans are slices, in order, apart, and the same every time', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...SOURCE_LANGUAGES, 'en', 'und'), (any, language) => {
        const names = findNames({ text: any, blocks: paragraph(any), language });
        for (const [index, { text: slice, start, end }] of names.entries()) {
          expect(any.slice(start, end)).toBe(slice);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(names[index - 1]?.end ?? 0);
        }
        expect(findNames({ text: any, blocks: paragraph(any), language })).toEqual(names);
      }),
      { numRuns: 300 },
    );
  });

  test.each(["Anna' ", '"', '(A ', 'NATO (', 'ā', 'Rīga, '])('time grows with the text: %j', (unit) => {
    expectLinear(1_500, (size) => {
      const text = unit.repeat(size);
      return findNames({ text, blocks: paragraph(text), language: 'lv' });
    });
  });
});

test('a text too long to be read at once loses nothing', () => {
  const unit = 'Anna Berg bor i Odense. ';
  const long = unit.repeat(20_000);
  const names = findNames({ text: long, blocks: paragraph(long), language: 'da' });
  expect(names.filter(({ text: name }) => name === 'Odense')).toHaveLength(20_000);
});

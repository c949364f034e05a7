import { describe, expect, test } from 'vitest';
import { findNearDuplicates } from '../../../src/ingest/archive/near-duplicates.ts';
import { findSeries } from '../../../src/ingest/archive/series.ts';
import type { ComparableDraft } from '../../../src/ingest/draft.ts';

function draft(id: string, text: string, language: string): ComparableDraft {
  return {
    id,
    language,
    title: { text: text.slice(0, text.indexOf('.')) },
    published: { edtf: 'XXXX', earliest: null, latest: null, basis: 'none', evidence: [] },
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    mentions: { dates: [], names: [] },
  };
}

function drafts(language: string, ...texts: string[]): ComparableDraft[] {
  return texts.map((text, index) => draft(`${language}-${String(index)}`, text, language));
}

function seriesOf(...all: ComparableDraft[]): (readonly string[])[] {
  return findSeries(all).series.map(({ articles }) => articles);
}

const ICE = (day: string, lake: string, thickness: string): string =>
  `Isläget ${day}. Isen på ${lake} är i dag ${thickness} centimeter tjock. Räddningstjänsten avråder från att gå ut på isen vid utloppet. ` +
  `Nästa mätning görs om en vecka.`;

const TIDE = (day: string, first: string, second: string): string =>
  `Hochwasser am ${day}. Am Pegel Nordersiel steigt das Wasser um ${first} Uhr auf ${second} Zentimeter über den mittleren Stand. ` +
  'Das Siel bleibt geschlossen, der Fahrweg zum Hafen ist gesperrt.';

const FISH = (day: string, cod: string, plaice: string): string =>
  `Fiskeauktionen ${day}. Der blev landet ${cod} kilo torsk og ${plaice} kilo rødspætte. Prisen var uændret, oplyser auktionen i Nordhavn.`;

const MARKET = (day: string, apples: string, onions: string): string =>
  `Çmimet në treg, ${day}. Mollët u shitën me ${apples} lekë kilogrami, ndërsa qepët kushtuan ${onions} lekë. ` +
  'Tregtarët presin që çmimet të mbeten të njëjta deri në fund të muajit.';

const LEVEL = (day: string, river: string, level: string): string =>
  `Ūdens līmenis ${day}. Hidrologi ziņo, ka ūdens līmenis ${river} pie tilta sasniedzis ${level} centimetrus. ` +
  'Diennakts laikā būtiskas izmaiņas nav gaidāmas, un laivu satiksme netiek ierobežota.';

describe('a series', () => {
  test('is three texts or more with one frame and other values, in any language', () => {
    expect(
      seriesOf(
        ...drafts(
          'sv',
          ICE('3 januari', 'Vallsjön', '12'),
          ICE('10 januari', 'Orrsjön', '17'),
          ICE('17 januari', 'Vallsjön', '21'),
        ),
        ...drafts(
          'de',
          TIDE('Montag', '4.20', '61'),
          TIDE('Freitag', '7.05', '48'),
          TIDE('Sonntag', '8.50', '77'),
        ),
        ...drafts(
          'lv',
          LEVEL('5. martā', 'Ogrē', '212'),
          LEVEL('6. martā', 'Ogrē', '198'),
          LEVEL('9. martā', 'Abavā', '143'),
        ),
      ),
    ).toEqual([
      ['de-0', 'de-1', 'de-2'],
      ['lv-0', 'lv-1', 'lv-2'],
      ['sv-0', 'sv-1', 'sv-2'],
    ]);
  });

  test('has the id of its first article, whatever their order', () => {
    const all = drafts(
      'da',
      FISH('mandag', '310', '95'),
      FISH('tirsdag', '287', '140'),
      FISH('fredag', '402', '61'),
    );
    expect(findSeries(all.toReversed()).series).toEqual(findSeries(all).series);
    expect(findSeries(all).series[0]?.id).toBe('t-da-0');
  });

  test('is not two texts, but these are of one template', () => {
    const two = drafts('sq', MARKET('3 maj', '80', '45'), MARKET('10 maj', '95', '52'));
    const { series, areOfOneTemplate } = findSeries(two);
    expect(series).toEqual([]);
    expect(areOfOneTemplate('sq-0', 'sq-1')).toBe(true);
  });

  test('is not reprints of one text', () => {
    const report = ICE('3 januari', 'Vallsjön', '12');
    const reprints = drafts(
      'sv',
      report,
      report.replace('tjock', 'tjock och blank'),
      report.replace('avråder', 'varnar'),
    );
    expect(seriesOf(...reprints)).toEqual([]);
  });

  test('is not articles about the same people in their own words', () => {
    expect(
      seriesOf(
        ...drafts(
          'sv',
          'Kommunalrådet Sten Orrfors vill bygga ett badhus i Vallby. Det kostar 40 miljoner och ska stå klart 2024.',
          'I går röstade Vallby om badhuset. Sten Orrfors förlorade med 12 röster mot 31 och lämnar politiken efter 20 år.',
          'Efter 20 år på sin post lämnade Sten Orrfors över nyckeln till Vallbys nya kommunalråd, Karin Modig, den 3 mars.',
        ),
      ),
    ).toEqual([]);
  });
});

describe('texts of one template', () => {
  test.each([
    ['sv', ICE('3 januari', 'Vallsjön', '12'), ICE('10 januari', 'Orrsjön', '17')],
    ['de', TIDE('Montag', '4.20', '61'), TIDE('Freitag', '7.05', '48')],
    ['da', FISH('mandag', '310', '95'), FISH('fredag', '402', '61')],
    ['sq', MARKET('3 maj', '80', '45'), MARKET('10 maj', '95', '52')],
    ['lv', LEVEL('5. martā', 'Ogrē', '212'), LEVEL('6. martā', 'Ogrē', '198')],
  ])('with other values are no versions of one text (%s)', (language, one, other) => {
    const two = drafts(language, one, other);
    expect(findNearDuplicates(two).size).toBe(2);
    expect(findNearDuplicates(two, findSeries(two).haveOtherValues).size).toBe(0);
  });

  test('with the same values are versions, also in a series', () => {
    const first = FISH('mandag', '310', '95');
    const all = drafts(
      'da',
      first,
      FISH('tirsdag', '287', '140'),
      FISH('fredag', '402', '61'),
      first.replace('oplyser', 'siger'),
    );
    const found = findNearDuplicates(all, findSeries(all).haveOtherValues);
    expect([...found]).toEqual([
      ['da-0', ['da-3']],
      ['da-3', ['da-0']],
    ]);
  });

  test('with one figure corrected are versions', () => {
    const report = TIDE('Montag', '4.20', '61');
    const two = drafts('de', report, report.replace('61', '63').replace('gesperrt', 'vorerst gesperrt'));
    expect(findNearDuplicates(two, findSeries(two).haveOtherValues).size).toBe(2);
  });
});

describe('titles that are one form filled in', () => {
  const notice = (id: number, title: string, body: string): ComparableDraft => {
    const text = `${title}\n\n${body}`;
    return {
      ...draft(`notice-${String(id)}`, text, 'sv'),
      title: { text: title },
      blocks: [
        { kind: 'title', start: 0, end: title.length },
        { kind: 'paragraph', start: title.length + 2, end: text.length },
      ],
    };
  };
  const bodies = [
    'En hund har fastnat på ett tak och räddas ned med stege.',
    'Larm inkommer. Patrull åker dit.',
    'Det brinner i ett uthus, ingen är inne.',
    'Föraren klarade sig utan skador men älgen dog.',
    'Ägaren upptäckte att båten var borta när säsongen skulle börja.',
    'Två ungdomar har tagits om hand.',
  ];
  const titleOf = (index: number, kind: string): string =>
    `${String(index + 3)} maj 1${String(index)}.20, ${kind}, Nordby`;

  test('make a series, whatever is written below', () => {
    const kinds = ['Brand', 'Stöld', 'Brand', 'Stöld', 'Brand', 'Stöld'];
    expect(
      seriesOf(...bodies.map((body, index) => notice(index, titleOf(index, kinds[index] ?? ''), body))),
    ).toEqual([bodies.map((_, index) => `notice-${String(index)}`)]);
  });

  test('make none where nothing recurs in them', () => {
    const kinds = ['Ny bro', 'Varm vår', 'Högre skatt', 'Stängd skola', 'Tom kassa', 'Ung mästare'];
    expect(
      seriesOf(...bodies.map((body, index) => notice(index, titleOf(index, kinds[index] ?? ''), body))),
    ).toEqual([]);
  });

  test('make none where they are datelines', () => {
    const places = ['Nordby', 'Söderby', 'Nordby', 'Söderby', 'Nordby', 'Söderby'];
    const all = bodies.map((body, index) => {
      const place = places[index] ?? '';
      const found = notice(index, `${place}, NYB, ${String(index + 3)} maj 2019`, body);
      const names = [
        { type: 'place' as const, text: place, start: 0, end: place.length },
        { type: 'organisation' as const, text: 'NYB', start: place.length + 2, end: place.length + 5 },
      ];
      return { ...found, mentions: { dates: [], names } };
    });
    expect(seriesOf(...all)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { exonymOf } from '../../../../src/ingest/archive/entities/exonyms.ts';
import { resolveEntities } from '../../../../src/ingest/archive/entities.ts';
import { exonyms } from '../../../../src/languages/tables/exonyms.ts';
import { listing } from '../../make-draft.ts';

/** The names of an archive in which each form stands in a text of its own: «lv: Anglijā». */
function namesOf(...forms: readonly string[]) {
  const drafts = forms.map((form, index) => {
    const [language = '', text = ''] = form.split(': ');
    return listing(`t${index}`, language, ['place', text]);
  });
  return resolveEntities(drafts).names;
}

describe('the nations of the United Kingdom', () => {
  it.each([
    [
      'l-scotland',
      ['lv: Skotijai', 'sv: Skottlands', 'de: Schottland', 'sq: Skocinë', 'da: Skotlands', 'nb: Skottland'],
    ],
    [
      'l-england',
      ['lv: Anglijas', 'sv: England', 'de: Englands', 'sq: Anglisë', 'da: England', 'en: England'],
    ],
    ['l-wales', ['lv: Velsā', 'sv: Wales', 'de: Wales', 'sq: Uellsit', 'da: Wales']],
    [
      'l-northern-ireland',
      ['lv: Ziemeļīrijā', 'sv: Nordirlands', 'de: Nordirland', 'sq: Irlandës së Veriut', 'nb: Nord-Irland'],
    ],
  ])('%s is one place, and not the country', (id, forms) => {
    expect(namesOf(...forms, 'lv: Lielbritānijā', 'de: Großbritannien').map((name) => name.id)).toEqual(
      [id, 'l-united-kingdom'].toSorted(),
    );
  });

  it('have a label in languages that never name them', () => {
    const [scotland] = namesOf('lv: Skotijā');
    expect(scotland?.label).toEqual({
      en: 'Scotland',
      lv: 'Skotija',
      sv: 'Skottland',
      de: 'Schottland',
      sq: 'Skocia',
      da: 'Skotland',
    });
  });
});

describe('a label from the tables', () => {
  it.each([
    ['de: Holland', 'Niederlande'],
    ['sv: Holland', 'Nederländerna'],
    ['da: Holland', 'Holland'],
    ['lv: Holandē', 'Nīderlande'],
    ['en: Macedonia', 'North Macedonia'],
    ['lv: PSRS', 'PSRS'],
    ['sv: Sovjet', 'Sovjetunionen'],
    ['sq: Rusi', 'Rusia'],
    ['sq: Tiranë', 'Tirana'],
    ['de: Vereinigten Staaten', 'USA'],
    ['de: Weißrussland', 'Weißrussland'],
    ['lv: Kijevā', 'Kijiva'],
    ['lv: Kijeva', 'Kijeva'],
    ['lv: Honkongā', 'Honkonga'],
    ['sv: Norrbottens', 'Norrbotten'],
    ['sv: Västerås', 'Västerås'],
    ['sq: Gjilanit', 'Gjilan'],
    ['lv: Olainē', 'Olaine'],
    ['da: Fyns', 'Fyn'],
    ['de: Sachsen-Anhalts', 'Sachsen-Anhalt'],
  ])('%s is called %s', (form, label) => {
    const [language = ''] = form.split(':');
    expect(namesOf(form).map((name) => name.label[language])).toEqual([label]);
  });

  it.each([
    [['lv: EP', 'lv: EP', 'lv: Eiropas Parlamentā'], 'Eiropas Parlaments'],
    [['lv: EP'], 'EP'],
    [['de: UNO', 'de: UNO', 'de: Vereinten Nationen'], 'Vereinte Nationen'],
    [['lv: NATO', 'lv: ANO'], 'NATO'],
  ])('prefers the full name of a body where texts have it: %s', (forms, label) => {
    const drafts = forms.map((form, index) => {
      const [language = '', text = ''] = form.split(': ');
      return listing(`t${index}`, language, ['organisation', text]);
    });
    const language = forms[0]?.slice(0, 2) ?? '';
    expect(resolveEntities(drafts).names.map((name) => name.label[language])).toContain(label);
  });

  it('keeps the Soviet Union, the German state and America apart from the countries of today', () => {
    expect(exonymOf('Sovjetunionen', ['Sovjetunionen'], 'sv')?.key).toBe('soviet-union');
    expect(exonymOf('DDR', ['DDR'], 'de')?.key).toBe('east-germany');
    expect(exonymOf('Amerika', ['Amerika'], 'da')?.key).toBe('019');
  });
});

it.each([
  [['lv: Latvijas valsts', 'lv: Latvijā'], ['l-latvia']],
  [['lv: Igaunijas Republikas', 'sv: Estland'], ['l-estonia']],
  [['sq: Republika e Kosovës', 'sq: Kosovën'], ['l-kosovo']],
  [
    ['lv: Sēlijas valsts', 'lv: Latvijā'],
    ['l-latvia', 'l-selijas-valsts'],
  ],
])('a state is its country: %s', (forms, ids) => {
  expect(namesOf(...forms).map(({ id }) => id)).toEqual(ids);
});

describe('a name that only looks like one of the tables', () => {
  it.each([
    ['a plural that shares letters with a case of the town', 'lv: Viļņi', undefined],
    ['a case of the town', 'lv: Viļņu', 'vilnius'],
    ['a common word of another language’s country', 'en: Island', undefined],
    ['an English name in a German text', 'de: Ireland', undefined],
    ['an English name in a Swedish text', 'sv: Milan', undefined],
    ['a spelling on which other languages agree', 'sq: Pyongyang', 'pyongyang'],
    ['a spelling on which others agree', 'lv: Washington', 'washington'],
  ])('%s: %s', (_, form, key) => {
    expect(namesOf(form).map((name) => name.place)).toEqual([key]);
  });

  it.each(['de: Bayern', 'sv: Barcelona', 'lv: Rīga', 'da: Napoli'])(
    'a club is not the place: %s',
    (form) => {
      const [language = '', text = ''] = form.split(': ');
      const drafts = [listing('a', language, ['organisation', text]), listing('b', 'en', ['place', text])];
      expect(
        resolveEntities(drafts)
          .names.map((name) => name.type)
          .toSorted(),
      ).toEqual(['organisation', 'place']);
    },
  );

  it('but a country that acts is the country', () => {
    const drafts = [
      listing('a', 'sv', ['organisation', 'Sverige']),
      listing('b', 'lv', ['place', 'Zviedrijā']),
    ];
    expect(resolveEntities(drafts).names.map((name) => name.id)).toEqual(['l-sweden']);
  });
});

describe('the tables', () => {
  it.each(Object.entries(exonyms))(
    '%s: no name is a label of two things',
    (language, { cities, countries }) => {
      const keys = new Map<string, string>();
      const twice: string[] = [];
      for (const line of `${cities ?? ''}${countries ?? ''}`.split('\n').filter(Boolean)) {
        const [key = '', cell = ''] = line.split('|').map((part) => part.trim());
        for (const name of cell.split(/[;,]/u).map((part) => part.trim())) {
          if (keys.has(name)) twice.push(`${name}: ${keys.get(name) ?? ''}, ${key}`);
          keys.set(name, key);
        }
      }
      expect(twice, language).toEqual([]);
    },
  );

  it('have the same keys in every language', () => {
    const keysOf = (content = ''): string[] =>
      content
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(' |')[0] ?? '');
    const { en } = exonyms;
    for (const other of Object.values(exonyms)) {
      expect(keysOf(other.cities).toSorted()).toEqual(keysOf(en?.cities).toSorted());
      expect(keysOf(other.countries).toSorted()).toEqual(keysOf(en?.countries).toSorted());
      expect(keysOf(other.organisations).toSorted()).toEqual(keysOf(en?.organisations).toSorted());
    }
  });
});

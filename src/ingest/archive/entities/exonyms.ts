import { memoise } from '../../../base/memoise.ts';
import { SOURCE_LANGUAGES } from '../../../languages/index.ts';
import { exonyms } from '../../../languages/tables/exonyms.ts';
import { bitOf } from '../../file/names/word-classes.ts';
import type { NameType } from '../../../record/schema.ts';
import { nameInflectionOf } from './inflection.ts';
import { knownClassesOf } from './known-classes.ts';
import { analyseName } from './name-analyses.ts';
import { distinctiveWords, isLinked } from './words.ts';

/** A place or organisation that has different names in different languages. */
export interface Exonym {
  readonly key: string;
  readonly type: NameType;
  /** The usual name in each language. */
  readonly label: Readonly<Record<string, string>>;
  /** The names in the tables that may be its label, by language. */
  readonly names: Readonly<Record<string, ReadonlySet<string>>>;
  /** Every form it is recognised by, by language. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
}

/** The languages with exonyms, those of the archive first. */
const LANGUAGES: readonly string[] = [...new Set([...SOURCE_LANGUAGES, ...Object.keys(exonyms)])].filter(
  (language) => language in exonyms,
);

/** Codes of continents, which CLDR names like countries. */
const AREAS = ['150', '142', '002', '019', '009'];

interface Tables {
  readonly exact: ReadonlyMap<string, Exonym>;
  readonly inflected: ReadonlyMap<string, Exonym>;
}

/** Minimum number of other languages whose tables have a spelling that the language of the text lacks. */
const MIN_FOREIGN_TABLES = 2;
const COMMON = bitOf('common-word') | bitOf('place-word');

let rows: readonly Exonym[] | undefined;

/**
 * Finds the exonym that a name is a form of, in the tables of its own language. A spelling that its table lacks is the same thing
 * where those of several other languages agree on it: «Pyongyang» in an Albanian text, but not «Milan» or «Ireland» in a German one.
 */
export function exonymOf(name: string, bases: readonly string[], language: string): Exonym | undefined {
  const lower = name.toLowerCase();
  if (!LANGUAGES.includes(language)) return foreignExonyms(lower, language)[0];
  const { exact, inflected } = tablesOf(language);
  const whole = exact.get(lower);
  if (whole) return whole;
  for (const base of bases) {
    const found = inflected.get(base.toLowerCase());
    if (found) return found;
  }
  const found = foreignExonyms(lower, language);
  if (found.length < MIN_FOREIGN_TABLES || new Set(found).size > 1) return undefined;
  return (knownClassesOf(language)(lower) & COMMON) === 0 ? found[0] : undefined;
}

/** What the tables of the other languages know by a spelling. */
function foreignExonyms(lower: string, language: string): Exonym[] {
  everySpelling ??= new Set(LANGUAGES.flatMap((tag) => [...tablesOf(tag).exact.keys()]));
  if (!everySpelling.has(lower)) return [];
  return LANGUAGES.filter((tag) => tag !== language).flatMap((tag) => tablesOf(tag).exact.get(lower) ?? []);
}

/** The lower-case spellings of all tables. */
let everySpelling: ReadonlySet<string> | undefined;

const tablesOf = memoise((language: string): Tables => {
  const exact = new Map<string, Exonym>();
  const inflected = new Map<string, Exonym>();
  const taken = new Set<string>();
  for (const exonym of allRows()) {
    for (const name of exonym.spellings[language] ?? []) {
      if (!exact.has(name.toLowerCase())) exact.set(name.toLowerCase(), exonym);
      for (const base of basesOf(name, language)) {
        const before = inflected.get(base.toLowerCase());
        if (before && before !== exonym) taken.add(base.toLowerCase());
        inflected.set(base.toLowerCase(), exonym);
      }
    }
  }
  for (const base of taken) {
    const sure = exact.get(base);
    if (sure) inflected.set(base, sure);
    else inflected.delete(base);
  }
  return { exact, inflected };
});

/**
 * The base forms that a name of the tables is looked up by. Where every case has its ending, the tables have the base form;
 * read as a case of another word it would give more («Viļņa», Vilnius, is also the genitive of a wave).
 */
function basesOf(name: string, language: string): readonly string[] {
  const words = distinctiveWords(name);
  if (nameInflectionOf(language).inflects === 'every-word') return [words.join(' ')];
  return analyseName(words, language, { isLinked: isLinked(name, language) }).map(({ base }) => base);
}

/** The names of one thing in one language: those that may be its label, the usual one first, and those that are only recognised. */
interface Cell {
  readonly labels: readonly string[];
  readonly recognised: readonly string[];
}

function spellingsIn({ labels, recognised }: Cell = { labels: [], recognised: [] }): string[] {
  return [...labels, ...recognised];
}

const cellsByKey = new Map<string, Readonly<Record<string, Cell>>>();

function allRows(): readonly Exonym[] {
  if (rows) return rows;
  const things = [...readExonyms('cities', 'place'), ...readExonyms('organisations', 'organisation')];
  readExonyms('countries', 'place');
  const perLanguage = LANGUAGES.map((language) => [language, countryNames(language)] as const);
  const countries = Array.from(perLanguage[0]?.[1].keys() ?? [], (code): Exonym => {
    const own = cellsByKey.get(code) ?? {};
    const labels = perLanguage.map(([language, found]) => {
      const usual = withArticle(found.get(code)?.at(0) ?? '', language);
      return [language, own[language]?.labels ?? [usual]] as const;
    });
    const label = labels.map(([language, [first = '']]) => [language, first] as const);
    const names = labels.map(([language, list]) => [language, new Set(list)] as const);
    const spellings = perLanguage.map(([language, found]) => {
      const all = [...spellingsIn(own[language]), ...(found.get(code) ?? [])];
      return [language, [...new Set(all)]] as const;
    });
    return {
      key: code,
      type: 'place',
      label: Object.fromEntries(label),
      names: Object.fromEntries(names),
      spellings: Object.fromEntries(spellings),
    };
  });
  rows = [...countries, ...things];
  return rows;
}

/** One kind of exonym in all languages, in the order of their keys. */
function readExonyms(kind: 'cities' | 'countries' | 'organisations', type: NameType): Exonym[] {
  const byKey = new Map<string, Record<string, Cell>>();
  for (const language of LANGUAGES) {
    for (const line of exonyms[language]?.[kind]?.trim().split('\n') ?? []) {
      const [key = '', cell = ''] = line.split('|');
      const [labels = [], recognised = []] = cell.split(';').map(listed);
      byKey.set(key.trim(), { ...byKey.get(key.trim()), [language]: { labels, recognised } });
    }
  }
  return Array.from(byKey, ([key, cells]) => {
    cellsByKey.set(key, cells);
    const label = Object.entries(cells).map(([language, { labels }]) => [language, labels[0] ?? ''] as const);
    const names = Object.entries(cells).map(([language, { labels }]) => [language, new Set(labels)] as const);
    const spellings = Object.entries(cells).map(([language, cell]) => [language, spellingsIn(cell)] as const);
    return {
      key,
      type,
      label: Object.fromEntries(label),
      names: Object.fromEntries(names),
      spellings: Object.fromEntries(spellings),
    };
  });
}

function listed(part: string): string[] {
  return part.split(',').map((name) => name.trim());
}

/** The base form of a country in newspapers, where CLDR lists it without its article. */
function withArticle(name: string, language: string): string {
  const articles = exonyms[language]?.articles ?? [];
  const [ending = '', becomes = ''] = articles.find(([end]) => name.endsWith(end)) ?? [];
  return ending === '' || name.includes(' ') ? name : name.slice(0, -ending.length) + becomes;
}

/** The names of countries and continents in a language by code, from CLDR: usual, short and variant names. */
function countryNames(language: string): ReadonlyMap<string, string[]> {
  const names = new Map<string, string[]>();
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
  );
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const code of [...letters.flatMap((first) => letters.map((second) => first + second)), ...AREAS]) {
    if (OTHER_CODES.has(code)) continue;
    const found = styles.map((style) => style.of(code)).filter((name) => name !== undefined);
    if (found.length > 0)
      names.set(code, [...new Set(found.flatMap((name) => [name, name.replace(/ \([^()]*\)$/u, '')]))]);
  }
  return names;
}

/** Codes that are not countries: organisations, outlying territories, retired codes that CLDR maps to others, and placeholders. */
const OTHER_CODES: ReadonlySet<string> = new Set(
  'EU UN EZ QO ZZ XA XB BU DD FX NT SU TP YD YU ZR AN CS DY HV NH RH VD UK AC CP CQ DG EA IC TA QU'.split(
    ' ',
  ),
);

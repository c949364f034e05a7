import { CITY_NAMES, COUNTRY_NAMES, ORGANISATION_NAMES } from '../../../languages/exonyms.ts';
import type { NameType } from '../../../record/schema.ts';
import { analyseName } from './inflection.ts';
import { tellingWords } from './words.ts';

/** A place or organisation that languages call by names of their own. */
export interface Exonym {
  readonly key: string;
  readonly type: NameType;
  /** What each language usually calls it. */
  readonly label: Readonly<Record<string, string>>;
  /** Every base form the tables know, by language. */
  readonly names: Readonly<Record<string, ReadonlySet<string>>>;
}

/** Columns of the tables. */
const COLUMNS = ['lv', 'sv', 'de', 'sq', 'da', 'en'] as const;

/** Two letters, or three digits for an area; CLDR answers with the code itself for those it does not know. */
const AREAS = ['150', '142', '002', '019', '009'];

interface Tables {
  readonly exact: ReadonlyMap<string, Exonym>;
  readonly inflected: ReadonlyMap<string, Exonym>;
}

let rows: readonly Exonym[] | undefined;
const tables = new Map<string, Tables>();

/** What a name in a language is known as elsewhere; a name of another language is looked up there when its own has none. */
export function exonymOf(name: string, bases: readonly string[], language: string): Exonym | undefined {
  for (const tag of [language, ...COLUMNS.filter((column) => column !== language)]) {
    const { exact, inflected } = tablesOf(tag);
    const whole = exact.get(name.toLowerCase());
    if (whole) return whole;
    if (tag !== language) continue;
    for (const base of bases) {
      const found = inflected.get(base.toLowerCase());
      if (found) return found;
    }
  }
  return undefined;
}

function tablesOf(language: string): Tables {
  const known = tables.get(language);
  if (known) return known;
  const exact = new Map<string, Exonym>();
  const inflected = new Map<string, Exonym>();
  const taken = new Set<string>();
  for (const [exonym, names] of namesIn(language)) {
    for (const name of names) {
      if (!exact.has(name.toLowerCase())) exact.set(name.toLowerCase(), exonym);
      for (const { base } of analyseName(tellingWords(name), language)) {
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
  const made = { exact, inflected };
  tables.set(language, made);
  return made;
}

/** Every known name of a language: the tables of the lexicon, and CLDR's countries. */
function namesIn(language: string): [Exonym, string[]][] {
  const column = (COLUMNS as readonly string[]).indexOf(language);
  const countries = countryNames(language);
  return allRows().map((exonym) => {
    const own = column < 0 ? [] : (namesByKey.get(exonym.key)?.[column] ?? []);
    return [exonym, [...own, ...(countries.get(exonym.key) ?? [])]];
  });
}

const namesByKey = new Map<string, readonly (readonly string[])[]>();

function allRows(): readonly Exonym[] {
  if (rows) return rows;
  const made = new Map<string, Exonym>();
  const read = (table: string, type: NameType): void => {
    for (const line of table.trim().split('\n')) {
      const [key = '', ...columns] = line.split('|').map((cell) => cell.trim());
      const names = columns.map((cell) => cell.split(',').map((name) => name.trim()));
      namesByKey.set(key, names);
      made.set(key, {
        key,
        type,
        label: Object.fromEntries(COLUMNS.map((language, at) => [language, names[at]?.[0] ?? ''])),
        names: Object.fromEntries(COLUMNS.map((language, at) => [language, new Set(names[at])])),
      });
    }
  };
  read(CITY_NAMES, 'place');
  read(ORGANISATION_NAMES, 'organisation');
  const cities = [...made.values()];
  made.clear();
  read(COUNTRY_NAMES, 'place');
  const perLanguage = COLUMNS.map((language) => [language, countryNames(language)] as const);
  for (const code of perLanguage[0]?.[1].keys() ?? []) {
    const label = Object.fromEntries(
      perLanguage.map(([language, names]) => [language, names.get(code)?.at(0) ?? '']),
    );
    const names = Object.fromEntries(
      perLanguage.map(([language, found], at) => [
        language,
        new Set([...(found.get(code) ?? []), ...(namesByKey.get(code)?.[at] ?? [])]),
      ]),
    );
    made.set(code, {
      key: code,
      type: 'place',
      label: { ...label, ...definite(label['sq'] ?? '', code) },
      names,
    });
  }
  rows = [...made.values(), ...cities];
  return rows;
}

/** CLDR has Albanian countries without article («Bjellorusi»); a newspaper's base form has it («Bjellorusia»). */
function definite(sq: string, code: string): Record<string, string> {
  const first = namesByKey.get(code)?.[COLUMNS.indexOf('sq')]?.[0];
  if (first !== undefined) return { sq: first };
  if (sq.endsWith('i') && !sq.includes(' ')) return { sq: `${sq}a` };
  return sq.endsWith('ë') && !sq.includes(' ') ? { sq: `${sq.slice(0, -1)}a` } : {};
}

/** Countries and continents by code, as CLDR names them in a language: usual, short and variant names. */
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
      names.set(code, [...new Set(found.flatMap((name) => [name, name.replace(/ \(.*\)$/u, '')]))]);
  }
  return names;
}

/** Codes that are no country: organisations, outlying pieces, retired codes CLDR maps to another, and placeholders. */
const OTHER_CODES: ReadonlySet<string> = new Set(
  'EU UN EZ QO ZZ XA XB BU DD FX NT SU TP YD YU ZR AN CS DY HV NH RH VD UK AC CP CQ DG EA IC TA QU'.split(
    ' ',
  ),
);

import { compareText } from '../record/order.ts';
import { compareIn } from '../i18n/collation.ts';
import type { StringKey } from '../i18n/strings.ts';
import type { InterfaceLanguage } from '../languages/index.ts';
import { nameLabel } from '../i18n/name-label.ts';
import type { NameRecord, NameType } from '../record/schema.ts';

/** What a list of names of one type is headed by. */
export const NAME_HEADINGS = {
  person: 'names.persons',
  place: 'names.places',
  organisation: 'names.organisations',
} as const satisfies Record<NameType, StringKey>;

/** Names in the alphabet of an interface language, by what that language calls them. */
export function inAlphabet(names: readonly NameRecord[], ui: InterfaceLanguage): NameRecord[] {
  const compare = compareIn(ui);
  const labelled = names.map((name) => ({ name, label: nameLabel(name, ui).text }));
  return labelled
    .toSorted((a, b) => compare(a.label, b.label) || compare(a.name.id, b.name.id))
    .map(({ name }) => name);
}

/**
 * The letter a name stands under: the first of its label, in upper case; `undefined` for one that begins with none.
 *
 * @example
 * initialOf({ id: 'l-orebro', label: { sv: 'Örebro' } }, 'sv') //=> 'Ö'
 */
export function initialOf(name: Pick<NameRecord, 'id' | 'label'>, ui: InterfaceLanguage): string | undefined {
  const [initial] = nameLabel(name, ui).text.normalize('NFC').toLocaleUpperCase(ui);
  return initial !== undefined && /\p{L}/u.test(initial) ? initial : undefined;
}

/** Names on one page of the alphabet. */
const MAX_NAMES_PER_PAGE = 500;

/** All names of one type in the alphabet, cut into pages. */
export interface AlphabetPages {
  /** At least one page; it is empty where there are no names. */
  readonly pages: readonly (readonly NameRecord[])[];
  /** First and last name of each page. */
  readonly ranges: readonly string[];
  /** Page on which each letter begins, from 1; `undefined` stands for names that begin with no letter. */
  readonly letters: ReadonlyMap<string | undefined, number>;
}

/** Cuts names into pages in the alphabet of an interface language. */
export function alphabetPages(names: readonly NameRecord[], ui: InterfaceLanguage): AlphabetPages {
  const all = inAlphabet(names, ui);
  const count = Math.max(1, Math.ceil(all.length / MAX_NAMES_PER_PAGE));
  const pages = Array.from({ length: count }, (_, index) =>
    all.slice(index * MAX_NAMES_PER_PAGE, (index + 1) * MAX_NAMES_PER_PAGE),
  );
  const label = (name: NameRecord | undefined): string => (name ? nameLabel(name, ui).text : '');
  const ranges = pages.map((listed) => `${label(listed[0])} – ${label(listed.at(-1))}`);
  return { pages, ranges, letters: pagesOfLetters(pages, ui) };
}

/** Names mentioned in most articles first. */
export function compareMentions(a: NameRecord, b: NameRecord): number {
  return b.articles.length - a.articles.length || compareText(a.id, b.id);
}

/**
 * The first page on which each letter stands, in the alphabet of the interface language.
 *
 * @param pages names of each page, as {@link inAlphabet} orders them
 */
export function pagesOfLetters(
  pages: readonly (readonly NameRecord[])[],
  ui: InterfaceLanguage,
): ReadonlyMap<string | undefined, number> {
  const letters = new Map<string | undefined, number>();
  pages.forEach((names, index) => {
    for (const name of names) {
      const letter = initialOf(name, ui);
      if (!letters.has(letter)) letters.set(letter, index + 1);
    }
  });
  return letters;
}

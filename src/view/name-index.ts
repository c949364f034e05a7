import { compareText } from '../record/order.ts';
import { compareIn } from '../i18n/collation.ts';
import type { StringKey } from '../i18n/strings.ts';
import type { InterfaceLanguage } from '../languages/index.ts';
import { nameLabel } from '../i18n/name-label.ts';
import type { NameRecord, NameType } from '../record/schema.ts';

/** The heading of a list of names, by their type. */
export const NAME_HEADINGS = {
  person: 'names.persons',
  place: 'names.places',
  organisation: 'names.organisations',
} as const satisfies Record<NameType, StringKey>;

/** Sorts names by their labels in an interface language, in the alphabetical order of that language. */
export function inAlphabet(names: readonly NameRecord[], ui: InterfaceLanguage): NameRecord[] {
  const compare = compareIn(ui);
  const labelled = names.map((name) => ({ name, label: nameLabel(name, ui).text }));
  return labelled
    .toSorted((a, b) => compare(a.label, b.label) || compare(a.name.id, b.name.id))
    .map(({ name }) => name);
}

/**
 * The letter under which a name is listed: the first of its label, in upper case.
 *
 * @returns `undefined` if the label does not begin with a letter
 *
 * @example
 * initialOf({ id: 'l-orebro', label: { sv: 'Örebro' } }, 'sv') //=> 'Ö'
 */
export function initialOf(name: Pick<NameRecord, 'id' | 'label'>, ui: InterfaceLanguage): string | undefined {
  const [initial] = nameLabel(name, ui).text.normalize('NFC').toLocaleUpperCase(ui);
  return initial !== undefined && /\p{L}/u.test(initial) ? initial : undefined;
}

/** Names on one page of an alphabetical list. */
const MAX_NAMES_PER_PAGE = 500;

/** An alphabetical list of names, split into pages. */
export interface AlphabetPages {
  /** At least one page, which may be empty. */
  readonly pages: readonly (readonly NameRecord[])[];
  /** First and last name of each page. */
  readonly ranges: readonly string[];
  /** The page, from 1, on which each letter begins; `undefined` is the key of names that begin with no letter. */
  readonly letters: ReadonlyMap<string | undefined, number>;
}

/** Sorts names as {@link inAlphabet} does and splits them into pages. */
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

/** Order of names: those mentioned in the most articles first. */
export function compareMentions(a: NameRecord, b: NameRecord): number {
  return b.articles.length - a.articles.length || compareText(a.id, b.id);
}

/**
 * Finds the first page of each letter, in alphabetical order.
 *
 * @param pages names of each page, ordered by {@link inAlphabet}
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

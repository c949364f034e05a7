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

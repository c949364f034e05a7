/** What a name is written as: in the texts, in tables of places, and by the family name of a person. */
import type { NameRecord } from '../../../record/schema.ts';
import { countryNames } from './countries.ts';
import type { Spelling } from './spelling.ts';
import { tableNames } from './table-names.ts';

/** A name without what tells where it is mentioned. */
export type SpelledName = Pick<NameRecord, 'type' | 'label'> & { readonly forms: readonly Spelling[] };

/** All spellings under which the search finds a name, apart from those that only sound alike. */
export function spellingsOf({ type, label, forms }: SpelledName): Spelling[] {
  const spelled = [
    ...labelsOf(label),
    ...forms,
    ...(type === 'place' ? countryNames(label) : []),
    ...(type === 'person' ? [] : tableNames(label)),
  ];
  return [...spelled, ...(type === 'person' ? spelled.flatMap(familyName) : [])];
}

/** What each language calls a name. */
export function labelsOf(label: NameRecord['label']): Spelling[] {
  return Object.entries(label).map(([language, text]) => ({ language, text }));
}

export function familyName({ language, text }: Spelling): Spelling[] {
  const last = text.split(/\s+/u).at(-1) ?? '';
  return last === text || last.length < 3 ? [] : [{ language, text: last }];
}

/** What a place or organisation is looked up by as a namesake. */
export function labelKeys({ type, label }: Pick<NameRecord, 'type' | 'label'>): string[] {
  return type === 'person' ? [] : labelsOf(label).map(keyOf);
}

/**
 * The keys of the places and organisations that have the same name as a person: a name of one word that is taken for a person in some texts may be
 * a place in others.
 */
export function namesakeKeys({ type, label }: Pick<NameRecord, 'type' | 'label'>): string[] {
  const single = labelsOf(label).filter(({ text }) => type === 'person' && !text.includes(' '));
  return single.map(keyOf);
}

function keyOf({ language, text }: Spelling): string {
  return `${language} ${text.toLowerCase()}`;
}

/** The spellings under which a name can be looked up. */
import type { NameRecord } from '../../../record/schema.ts';
import { nameKeys, roughKey } from '../../key/name-key.ts';
import { ID_MARK } from '../term-dictionary.ts';
import { findAlike } from './names-alike.ts';
import { tableNames } from './cities.ts';
import { countryNames } from './countries.ts';
import type { Spelling } from './spelling.ts';

/**
 * The keys of each name: its id, its forms in the texts, exonyms of places, the family name of a person, and all of these of a person in
 * another language whose name sounds alike.
 */
export function keysOfNames(
  names: readonly NameRecord[],
): { readonly key: string; readonly name: NameRecord }[] {
  const alike = findAlike(names);
  return names.flatMap((name) => {
    const others = alike.get(name.id) ?? [];
    const keys = [name, ...others]
      .flatMap(spellingsOf)
      .flatMap(({ text, language }) => nameKeys(text, language));
    const rough = name.type === 'person' ? keys.flatMap((key) => roughKey(key) ?? []) : [];
    const own = new Set([`${ID_MARK}${name.id}`, ...keys, ...rough]);
    return [...own].map((key) => ({ key, name }));
  });
}

function spellingsOf({ type, label, forms }: NameRecord): Spelling[] {
  const spelled = [
    ...forms,
    ...Object.entries(label).map(([language, text]) => ({ language, text })),
    ...(type === 'place' ? countryNames(label) : []),
    ...(type === 'person' ? [] : tableNames(label)),
  ];
  return [...spelled, ...(type === 'person' ? spelled.flatMap(familyName) : [])];
}

function familyName({ language, text }: Spelling): Spelling[] {
  const last = text.split(/\s+/u).at(-1) ?? '';
  return last === text || last.length < 3 ? [] : [{ language, text: last }];
}

/** The spellings under which a name can be looked up. */
import type { NameRecord } from '../../../record/schema.ts';
import { formKeys } from '../../key/form-key.ts';
import { soundClasses } from '../../key/sound-classes.ts';
import { ID_MARK } from '../term-dictionary.ts';
import { tableNames } from './table-names.ts';
import { countryNames } from './countries.ts';
import type { Spelling } from './spelling.ts';

/**
 * The keys of each name: its id, its forms in the texts, exonyms of places, the family name of a person, those of a place or organisation
 * that it may be, and the coarse keys of its labels.
 */
export function keysOfNames(names: readonly NameRecord[]): NameKey[] {
  const byLabel = namesByLabel(names);
  return names.flatMap((name) => {
    const written = new Map<string, string>([[`${ID_MARK}${name.id}`, '']]);
    for (const { text, language } of [name, ...namesakes(name, byLabel)].flatMap(spellingsOf)) {
      const [plain, ...stems] = formKeys(text, language);
      if (plain !== undefined) written.set(plain, '');
      for (const stem of stems) if (!written.has(stem)) written.set(stem, text);
    }
    for (const { text, language } of heardSpellings(name))
      for (const key of soundClasses(text, language)) written.set(key, '');
    return [...written].map(([key, form]) => ({ key, name, form }));
  });
}

/** A key of a name. */
export interface NameKey {
  readonly key: string;
  readonly name: NameRecord;
  /** What a key without endings was made from; empty for other keys. */
  readonly form: string;
}

/** Places and organisations by their name in a language. */
function namesByLabel(names: readonly NameRecord[]): ReadonlyMap<string, NameRecord> {
  return new Map(
    names
      .filter(({ type }) => type !== 'person')
      .flatMap((name) => labelsOf(name.label).map((spelling) => [keyOf(spelling), name])),
  );
}

function keyOf({ language, text }: Spelling): string {
  return `${language} ${text.toLowerCase()}`;
}

/** A name of one word that is taken for a person in some texts may be the place that has the same name in others. */
function namesakes({ id, type, label }: NameRecord, byLabel: ReadonlyMap<string, NameRecord>): NameRecord[] {
  const single = labelsOf(label).filter(({ text }) => type === 'person' && !text.includes(' '));
  const found = single.flatMap((spelling) => byLabel.get(keyOf(spelling)) ?? []);
  return [...new Set(found)].filter((name) => name.id !== id);
}

function spellingsOf({ type, label, forms }: NameRecord): Spelling[] {
  const spelled = [
    ...labelsOf(label),
    ...forms,
    ...(type === 'place' ? countryNames(label) : []),
    ...(type === 'person' ? [] : tableNames(label)),
  ];
  return [...spelled, ...(type === 'person' ? spelled.flatMap(familyName) : [])];
}

/** What is compared by its sounds: the labels, and the family name of a person. */
function heardSpellings({ type, label }: NameRecord): Spelling[] {
  const labels = labelsOf(label);
  return [...labels, ...(type === 'person' ? labels.flatMap(familyName) : [])];
}

function labelsOf(label: NameRecord['label']): Spelling[] {
  return Object.entries(label).map(([language, text]) => ({ language, text }));
}

function familyName({ language, text }: Spelling): Spelling[] {
  const last = text.split(/\s+/u).at(-1) ?? '';
  return last === text || last.length < 3 ? [] : [{ language, text: last }];
}

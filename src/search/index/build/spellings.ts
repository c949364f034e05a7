/** The spellings under which a name can be looked up. */
import type { KeptAnswers } from '../../../disk/kept-answers.ts';
import type { NameRecord } from '../../../record/schema.ts';
import { formKeys } from '../../key/form-key.ts';
import { soundClasses } from '../../key/sound-classes.ts';
import { ID_MARK } from '../term-dictionary.ts';
import {
  familyName,
  labelKeys,
  labelsOf,
  namesakeKeys,
  spellingsOf,
  type SpelledName,
} from './name-spellings.ts';
import type { Spelling } from './spelling.ts';

/**
 * The keys of each name: its id, its forms in the texts, exonyms of places, the family name of a person, those of a place or organisation
 * that it may be, and the coarse keys of its labels.
 *
 * @param kept keys of names that other builds found; they depend on spellings alone
 */
export function keysOfNames(
  names: readonly NameRecord[],
  kept: Pick<KeptAnswers<string>, 'answer'>,
): NameKey[] {
  const byLabel = new Map(names.flatMap((name) => labelKeys(name).map((key) => [key, name])));
  return names.flatMap((name) => {
    const spelled = [name, ...namesakes(name, byLabel)].map(({ type, label, forms }) => {
      return { type, label, forms: forms.map(({ text, language }) => ({ text, language })) };
    });
    const answer = kept.answer(JSON.stringify(spelled), () => JSON.stringify(keysOfSpelled(spelled)));
    const written = JSON.parse(answer) as [key: string, form: string][];
    return [[`${ID_MARK}${name.id}`, ''] as const, ...written].map(([key, form]) => ({ key, name, form }));
  });
}

/** @param names a name, and its namesakes */
function keysOfSpelled(names: readonly SpelledName[]): [key: string, form: string][] {
  const written = new Map<string, string>();
  for (const { text, language } of names.flatMap(spellingsOf)) {
    const [plain, ...stems] = formKeys(text, language);
    if (plain !== undefined) written.set(plain, '');
    for (const stem of stems) if (!written.has(stem)) written.set(stem, text);
  }
  for (const { text, language } of names.slice(0, 1).flatMap(heardSpellings))
    for (const key of soundClasses(text, language)) written.set(key, '');
  return [...written];
}

/** A key of a name. */
export interface NameKey {
  readonly key: string;
  readonly name: NameRecord;
  /** What a key without endings was made from; empty for other keys. */
  readonly form: string;
}

/** The places and organisations that have the same name as a person. */
function namesakes(name: NameRecord, byLabel: ReadonlyMap<string, NameRecord>): NameRecord[] {
  const found = namesakeKeys(name).flatMap((key) => byLabel.get(key) ?? []);
  return [...new Set(found)].filter(({ id }) => id !== name.id);
}

/** What is compared by its sounds: the labels, and the family name of a person. */
function heardSpellings({ type, label }: SpelledName): Spelling[] {
  const labels = labelsOf(label);
  return [...labels, ...(type === 'person' ? labels.flatMap(familyName) : [])];
}

/** What capitals say of a word: VID is not «vid», and «granit» is not a case of the name Granit. */
import type { KnownKey, TermDictionary, WordForm } from '../index/term-dictionary.ts';
import { CAPITAL_NOUNS, isCapital } from '../key/capitals.ts';
import { isCaseOf } from '../key/form-key.ts';
import { formOf } from '../key/fold.ts';
import { writeOut } from '../key/standard-spelling.ts';

/** Keys with the forms that are searched, and whether these are fewer than all. */
export interface Narrowed {
  readonly keys: readonly KnownKey[];
  readonly narrowed: boolean;
}

const ACRONYM = /^\p{Lu}{2}/u;
const TYPED_ACRONYM = /^\p{Lu}{2}[\p{Lu}\p{N}]*$/u;

/**
 * The keys of a typed word with the forms that it may mean. An abbreviation in capitals means one, where the archive has it; a word that is
 * part of a name is found by the cases of that name only, and not by a word in small letters that shares its stem.
 */
export async function fitCase(
  word: string,
  keys: readonly KnownKey[],
  { isNamePart }: Pick<TermDictionary, 'isNamePart'>,
): Promise<Narrowed> {
  if (TYPED_ACRONYM.test(word)) {
    const found = keepForms(keys, (_, { text }) => ACRONYM.test(text));
    return found.keys.length > 0 ? found : { keys, narrowed: false };
  }
  const small = withoutAbbreviations(word, keys);
  const doubtful = small.keys.flatMap((key) => key.forms.filter((form) => isDoubtful(word, key, form)));
  if (doubtful.length === 0) return small;
  const parts = await Promise.all(doubtful.map(({ text }) => isNamePart(text)));
  const dropped = new Set(doubtful.filter((_, index) => parts[index]));
  if (dropped.size === 0) return small;
  return { ...keepForms(small.keys, (_, form) => !dropped.has(form)), narrowed: true };
}

/** A word in small letters that the archive writes so is not the abbreviation with its letters: «es» is not ES. */
function withoutAbbreviations(word: string, keys: readonly KnownKey[]): Narrowed {
  const isWord = ({ text }: WordForm): boolean => !/\p{Lu}/u.test(text) && formOf(text) === formOf(word);
  if (/\p{Lu}/u.test(word) || !keys.some(({ forms }) => forms.some(isWord))) return { keys, narrowed: false };
  return keepForms(keys, (_, { text }) => !ACRONYM.test(text));
}

/** Whether a form is written as a name, and the word neither has its letters nor is a case of it. */
function isDoubtful(word: string, { language }: KnownKey, { text }: WordForm): boolean {
  if (!isCapital(text) || formOf(text) === formOf(word)) return false;
  const isPlainWord = !isCapital(word) && !CAPITAL_NOUNS.has(language);
  // «Koebenhavn» is København.
  const isOne = mayBeOne(word, text, language) || mayBeOne(writeOut(word), writeOut(text), language);
  return isPlainWord || !isOne;
}

/** Whether one form of a name may be another one's case. */
function mayBeOne(one: string, other: string, language: string): boolean {
  const [a, b] = [formOf(one), formOf(other)];
  if (CAPITAL_NOUNS.has(language)) return a.startsWith(b) || b.startsWith(a);
  return a === b || isGenitive(a, b) || isCaseOf(one, other, language);
}

function isGenitive(one: string, other: string): boolean {
  return one === `${other}s` || other === `${one}s`;
}

/** The keys of a word that is typed as a name, with forms that the name may have: «para» is no form of Paris. */
export function formsOfName(word: string, keys: readonly KnownKey[]): Narrowed {
  return keepForms(keys, ({ language }, { text }) => isCapital(text) && mayBeOne(word, text, language));
}

function keepForms(keys: readonly KnownKey[], keeps: (key: KnownKey, form: WordForm) => boolean): Narrowed {
  const kept = keys.map((key) => ({ ...key, forms: key.forms.filter((form) => keeps(key, form)) }));
  const all = (some: readonly KnownKey[]): number => some.reduce((sum, { forms }) => sum + forms.length, 0);
  if (all(kept) === all(keys)) return { keys, narrowed: false };
  return { keys: kept.filter(({ forms }) => forms.length > 0), narrowed: true };
}

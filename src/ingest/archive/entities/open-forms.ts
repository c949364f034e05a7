import { isListedFirstName } from './first-names.ts';
import { nameInflectionOf } from './inflection.ts';
import type { NameAnalysis } from './name-analyses.ts';

/** Spellings that a language which respells foreign names does not have: a name with them has no endings either. */
export const FOREIGN_SPELLING = /[wxqyäöüøåéèñçß]|[cpst]h|ck|oo|ee/iu;

/** Endings that the base form of hardly any name has, although a few foreign ones do: «Alfrēdu Rubiku», «Dagnim Straubergam». */
const RARE_IN_BASES = /(?:u|[aeiu]m)$/u;

/**
 * Whether the chosen base form of a person's name is a guess, in a language that inflects every word: a word keeps an ending that
 * no base form has, it could be a woman or a man in the genitive, or nothing shows that the first name exists.
 *
 * @param isAttested whether a text has the base form
 */
export function isGuess(
  { base, words: analysed }: NameAnalysis,
  words: readonly string[],
  language: string,
  alternatives: readonly NameAnalysis[],
  isAttested: boolean,
): boolean {
  const { inflects, oblique } = nameInflectionOf(language);
  if (inflects !== 'every-word' || words.length < 2 || FOREIGN_SPELLING.test(base)) return false;
  const [first = ''] = analysed.map((word) => word.base);
  const isKnown = isListedFirstName(first, language);
  const endings = oblique?.person.split(' ') ?? [];
  const isOblique = (word: string): boolean =>
    RARE_IN_BASES.test(word.toLowerCase()) ||
    endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
  if (analysed.some((word, at) => isOblique(word.base) && !(at === 0 && isKnown))) return true;
  if (base !== words.join(' ')) return !isKnown && !isAttested;
  const mayBeMan = alternatives.some(
    ({ words: [one, ...others] }) =>
      isGenitiveOfMan(one) &&
      others.length > 0 &&
      others.every((other) => other.nounCase === -1 || isGenitiveOfMan(other)),
  );
  // A surname that is not declined leaves the first name alone in the genitive: «Leroja Sanē».
  const isAlone = (words[0] ?? '').endsWith('a') && /[ēoiīuū]$/u.test(words.at(-1) ?? '');
  return (mayBeMan || isAlone) && !isKnown;
}

function isGenitiveOfMan(word: NameAnalysis['words'][number] | undefined): boolean {
  return word?.gender === 'm' && word.nounCase === 1;
}

/** Tells the forms of a word from those of others that share its key. */
import { endings } from '../../languages/tables/endings.ts';
import { CAPITAL_NOUNS, isCapital } from './capitals.ts';
import { fold } from './fold.ts';
import { isIrregular, searchKey } from './search-key.ts';

/** Letters by which a regular form is shorter than a short dictionary form, at most: «arbeit» of «arbeiten», but not «Was» of «Wasser». */
const MAX_LOST_LETTERS = 2;

/**
 * Whether a word of a text may be a form of a dictionary word that has its key. What a reader typed is found under the whole key; a word that
 * he did not type has to be meant.
 *
 * @param text as the archive writes it
 * @param word in its dictionary form
 * @example
 * mayBeForm('bättre', 'brasa', 'sv') //=> false: it is a form of «bra»
 */
export function mayBeForm(text: string, word: string, language: string): boolean {
  const key = searchKey(word, language);
  const { shortDictionaryForm = false, tellingMarks = '' } = endings[language] ?? {};
  const [regular, ...others] = [text, word].filter((one) => !isIrregular(one, language));
  if (regular !== undefined && others.length === 0 && fold(regular) !== key) return false;
  if (others.length > 0 && shortDictionaryForm && text.length < word.length - MAX_LOST_LETTERS) return false;
  if (CAPITAL_NOUNS.has(language) && isCapital(word) && /^\p{Ll}/u.test(text)) return false;
  const stems = [text, word].map((one) => one.normalize('NFC').toLowerCase().slice(0, key.length));
  return !hasOtherMarks(stems, tellingMarks);
}

/** Whether a letter of the first stem has a telling mark, and the same letter of the second has none. */
function hasOtherMarks([text = '', word = '']: readonly string[], telling: string): boolean {
  return Array.from(text).some((letter, place) => telling.includes(letter) && word[place] === fold(letter));
}

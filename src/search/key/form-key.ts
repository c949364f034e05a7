/** The keys under which a name is found by one of its forms: its letters, and what is left of them without the endings of names. */
import { sounds } from '../../languages/tables/sounds.ts';
import { fold } from './fold.ts';
import { CYRILLIC_LETTER, RESPELLING_LANGUAGES } from './respelling.ts';
import { searchKey } from './search-key.ts';
import { wordsOf } from './words.ts';

/** Russian, Ukrainian and Belarusian endings. */
const CYRILLIC_ENDING = /(?<=...)[аеёиіїоуыэюяйьє]{1,3}$/u;

/** Stands between the words of a key without endings and its language. */
const LANGUAGE_MARK = '/';

/**
 * The words of a name in plain letters.
 *
 * @example
 * plainKey('Īlons Masks') //=> 'ilons masks'
 */
export function plainKey(text: string): string {
  return foldedWords(text).join(' ');
}

function foldedWords(text: string): string[] {
  return wordsOf(text)
    .map(({ start, end }) => fold(text.slice(start, end)))
    .filter(Boolean);
}

/**
 * The keys of a form of a name in a text.
 *
 * @example
 * formKeys('Īlona Maska', 'lv') //=> ['ilona maska', 'ilon mask/lv']
 */
export function formKeys(text: string, language: string): string[] {
  const plain = plainKey(text);
  return plain === '' ? [] : [plain, ...stemKeys(text, [language])];
}

/** The keys that a typed name has in languages that inflect names. */
export function typedKeys(text: string, languages: readonly string[]): string[] {
  const plain = plainKey(text);
  return plain === '' ? [] : [plain, ...genitives(plain), ...stemKeys(text, languages)];
}

/** Without the s of a Germanic genitive. */
function genitives(plain: string): string[] {
  return /(?<=\p{L}{4})s$/u.test(plain) ? [plain.slice(0, -1)] : [];
}

function stemKeys(text: string, languages: readonly string[]): string[] {
  if (CYRILLIC_LETTER.test(text)) {
    const stems = foldedWords(text).map((word) => word.replace(CYRILLIC_ENDING, ''));
    return [`${stems.join(' ')}${LANGUAGE_MARK}ru`];
  }
  return languages
    .filter((language) => RESPELLING_LANGUAGES.includes(language))
    .map((language) => {
      const stems = wordsOf(text).map(({ start, end }) => searchKey(text.slice(start, end), language));
      return `${stems.join(' ')}${LANGUAGE_MARK}${language}`;
    });
}

/** The language of a key without endings. */
export function languageOf(key: string): string {
  return key.slice(key.lastIndexOf(LANGUAGE_MARK) + 1);
}

/**
 * Whether a form of a name is another one with an ending of its language: the keys of «Bergen» and «Berg» may be one, the names are not.
 *
 * @param name the nominative
 * @example
 * isInflected('Maskam', 'Masks', 'lv') //=> true
 */
export function isInflected(form: string, name: string, language: string): boolean {
  const { endings = [], nominative = [] } = sounds[language]?.respells ?? {};
  return language === 'ru' || differInEndings(form, name, [...endings, ...nominative], nominative);
}

/** Whether two words may be forms of one name. */
export function isCaseOf(one: string, other: string, language: string): boolean {
  const { endings = [], always = false } = sounds[language]?.respells ?? {};
  if (always) return differInEndings(one, other, endings, endings);
  return isInflected(one, other, language) || isInflected(other, one, language);
}

function differInEndings(
  form: string,
  name: string,
  endingsOfForm: readonly string[],
  endingsOfName: readonly string[],
): boolean {
  const [ofForm, ofName] = [foldedSet(endingsOfForm), foldedSet(endingsOfName)];
  const [words, names] = [foldedWords(form), foldedWords(name)];
  return (
    words.length === names.length &&
    words.every((word, index) => {
      const own = names[index] ?? '';
      for (let shared = Math.min(word.length, own.length); shared >= 2; shared -= 1) {
        const isStem = word.slice(0, shared) === own.slice(0, shared);
        if (isStem && ofForm.has(word.slice(shared)) && ofName.has(own.slice(shared))) return true;
      }
      return false;
    })
  );
}

function foldedSet(endings: readonly string[]): ReadonlySet<string> {
  return new Set(['', ...endings.map(fold)]);
}

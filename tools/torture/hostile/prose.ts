import { LANGUAGE_STYLES, MADE_LANGUAGES } from '../../make-corpus/languages/index.ts';
import { inventWords } from '../../make-corpus/made-words.ts';

const SYLLABLES = [
  'bra',
  'dol',
  'fen',
  'gri',
  'hos',
  'kav',
  'lim',
  'mor',
  'nap',
  'pel',
  'rus',
  'sti',
  'tov',
  'vul',
  'zen',
];

/** Writes sentences: the common words of a language, and between them words that no other file has. */
export function proseFrom(random: () => number): (sentences?: number) => string {
  const known = MADE_LANGUAGES.map((language) => inventWords(LANGUAGE_STYLES[language]).functionWords);
  const oneOf = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const invented = (): string => Array.from({ length: 4 }, () => oneOf(SYLLABLES) ?? '').join('');
  return (sentences = 4) => {
    const common = oneOf(known) ?? [];
    const words = (): string =>
      Array.from({ length: 9 }, (_, index) => (index % 3 === 2 ? invented() : (oneOf(common) ?? ''))).join(
        ' ',
      );
    return Array.from({ length: sentences }, () => {
      const sentence = words();
      return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
    }).join(' ');
  };
}

import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';

/** The words with which a language reports speech. */
export interface Sayings {
  readonly saying: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly titlesOfMen: ReadonlySet<string>;
  readonly titlesOfWomen: ReadonlySet<string>;
  readonly endingsOfMen: ReadonlySet<string>;
  readonly endingsOfWomen: ReadonlySet<string>;
  readonly beforeVerb: ReadonlySet<string>;
  readonly accordingTo: ReadonlySet<string>;
  readonly notSubject: ReadonlySet<string>;
  readonly subordinates: ReadonlySet<string>;
  readonly beforeOwnName: ReadonlySet<string>;
}

export const sayingsOf = memoise((language: string): Sayings => {
  const lists = partOf(language, 'quotes');
  const words = (list: keyof Sayings): ReadonlySet<string> =>
    new Set(lists[list].split(' ').filter((word) => word !== ''));
  return {
    saying: words('saying'),
    he: words('he'),
    she: words('she'),
    titlesOfMen: words('titlesOfMen'),
    titlesOfWomen: words('titlesOfWomen'),
    endingsOfMen: words('endingsOfMen'),
    endingsOfWomen: words('endingsOfWomen'),
    beforeVerb: words('beforeVerb'),
    accordingTo: words('accordingTo'),
    notSubject: words('notSubject'),
    subordinates: words('subordinates'),
    beforeOwnName: words('beforeOwnName'),
  };
});

/** Whether a word is «he» or «she» as a subject. */
export function isPronoun({ he, she }: Sayings, word: string): boolean {
  return he.has(word) || she.has(word);
}

/** A lower-case word with its position. */
export interface SpokenWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words in a range of text. */
export function wordsIn(text: string, start: number, end: number): SpokenWord[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)].map(
    ({ 0: word, index }) => ({
      text: word.toLowerCase(),
      start: start + index,
      end: start + index + word.length,
    }),
  );
}

import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';

/** The words with which a language reports speech. */
export interface Sayings {
  readonly saying: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly pronounClashes: ReadonlySet<string>;
  readonly beforeVerb: ReadonlySet<string>;
  readonly accordingTo: ReadonlySet<string>;
  readonly notSubject: ReadonlySet<string>;
  readonly subordinates: ReadonlySet<string>;
}

export const sayingsOf = memoise((language: string): Sayings => {
  const { saying, pronouns, pronounClashes, beforeVerb, accordingTo, notSubject, subordinates } = partOf(
    language,
    'quotes',
  );
  const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  return {
    saying: words(saying),
    pronouns: words(pronouns),
    pronounClashes: words(pronounClashes),
    beforeVerb: words(beforeVerb),
    accordingTo: words(accordingTo),
    notSubject: words(notSubject),
    subordinates: words(subordinates),
  };
});

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

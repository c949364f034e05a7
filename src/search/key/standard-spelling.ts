import { fold } from './fold.ts';

/** Letters, and how they are written where a keyboard or a standard has none of them. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', æ: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa' },
};
const LETTER = /[äæöøüå]/gu;
const PAIR = /ae|oe|ue|aa/gu;

/** Maximum number of pairs of letters in a word that may stand for one letter each. */
const MAX_PAIRS = 3;

/**
 * A word with its letters written out: «ö» as «oe», «å» as «aa».
 *
 * @example
 * writeOut('Ødegård') //=> 'oedegaard'
 */
export function writeOut(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(LETTER, (letter) => WRITTEN_OUT[letter] ?? letter);
}

/**
 * Other ways to write a word, folded: with its letters written out, and with each pair of letters as the one that it may stand for.
 * A word found so is the same only if {@link writeOut} agrees: «Goethe» is no «Gothe».
 *
 * @example
 * otherSpellings('Goeteborg') //=> ['goteborg']
 * @example
 * otherSpellings('Ålborg') //=> ['aalborg']
 */
export function otherSpellings(word: string): string[] {
  const out = writeOut(word);
  const pairs = Array.from(out.matchAll(PAIR), ({ index }) => index).slice(0, MAX_PAIRS);
  const spellings = new Set([fold(out)]);
  for (let choice = 1; choice < 2 ** pairs.length; choice += 1) {
    const dropped = new Set(pairs.filter((_, place) => choice & (1 << place)).map((index) => index + 1));
    spellings.add(fold(Array.from(out, (letter, index) => (dropped.has(index) ? '' : letter)).join('')));
  }
  spellings.delete(fold(word));
  return [...spellings];
}

/** Words of the archive that a reader may have meant by one that it does not have. */
import { distance } from '../../base/distance.ts';
import { isCapital } from '../key/capitals.ts';
import { formOf } from '../key/fold.ts';
import type { KnownKey, TermDictionary } from '../index/term-dictionary.ts';

/** Shorter words are like too many others. */
const MIN_LETTERS = 4;
/** From this length on two mistakes are allowed. */
const MIN_LETTERS_OF_TWO_MISTAKES = 7;

/** Candidates that are looked up as names, and that are returned. */
const MAX_LOOKED_UP = 8;

/** What a mistake counts, in the logarithm of a frequency: a word that is one mistake farther must be 400 times as frequent. */
const COST_OF_MISTAKE = 6;
/** A mistake in the first letter, which writers see. */
const COST_OF_FIRST_LETTER = 2;
/** A capital was typed, and the word is written without. */
const COST_OF_CAPITAL = 2;
/** An article that mentions a name counts as many occurrences of a word. */
const WEIGHT_OF_MENTION = 5;

/** A word that may be meant, and how probable it is: more is better. */
interface Candidate {
  readonly text: string;
  readonly count: number;
  readonly cost: number;
}

/**
 * Words that differ from a word in one mistake, or in two when it has seven letters or more: a letter too many, too few, another one, or two that
 * changed places. The most probable come first: close ones, frequent ones, and names that the register knows, above all where a capital was
 * typed («Trmp» is rather Trump than «trup»).
 */
export async function fuzzyWords(
  word: string,
  { findPattern, findNames }: Pick<TermDictionary, 'findPattern' | 'findNames'>,
): Promise<string[]> {
  const typed = formOf(word);
  if (typed.length < MIN_LETTERS) return [];
  const patterns = patternsOf(typed);
  const known = (await Promise.all(patterns.map((pattern) => findPattern(pattern)))).flat();
  const near = candidates(word, known).toSorted(byProbability).slice(0, MAX_LOOKED_UP);
  const weighed = await Promise.all(
    near.map(async (one) => {
      const [name] = isCapital(one.text) ? await findNames(one.text) : [];
      return { ...one, count: one.count + WEIGHT_OF_MENTION * (name?.articles ?? 0) };
    }),
  );
  return weighed.toSorted(byProbability).map(({ text }) => text);
}

/** The beginning or the end of a word with one mistake is right; they leave a letter between them, so that two may have changed places there. */
function patternsOf(typed: string): string[] {
  const begin = typed.length < 6 ? 2 : 3;
  const end = Math.max(2, Math.min(4, typed.length - begin - 1));
  return [`${typed.slice(0, begin)}*`, `*${typed.slice(-end)}`];
}

/** Each word near enough, once, as it is written most often, with its occurrences in all languages. */
function candidates(word: string, known: readonly KnownKey[]): Candidate[] {
  const typed = formOf(word);
  const allowed = typed.length < MIN_LETTERS_OF_TWO_MISTAKES ? 1 : 2;
  const keys = [...new Map(known.map((one) => [`${one.key} ${one.language}`, one])).values()];
  const forms = Map.groupBy(
    keys.flatMap((one) => one.forms),
    ({ text }) => formOf(text),
  );
  return [...forms].flatMap(([form, written]) => {
    const apart = distance(typed, form, allowed);
    const [most] = written.toSorted((a, b) => b.count - a.count);
    if (apart > allowed || most === undefined) return [];
    const isSmall = isCapital(word) && !written.some(({ text }) => isCapital(text));
    const cost =
      COST_OF_MISTAKE * apart +
      (form.startsWith(typed.charAt(0)) ? 0 : COST_OF_FIRST_LETTER) +
      (isSmall ? COST_OF_CAPITAL : 0);
    return [{ text: most.text, count: written.reduce((sum, { count }) => sum + count, 0), cost }];
  });
}

function byProbability(a: Candidate, b: Candidate): number {
  return a.cost - Math.log(a.count) - (b.cost - Math.log(b.count)) || (a.text < b.text ? -1 : 1);
}

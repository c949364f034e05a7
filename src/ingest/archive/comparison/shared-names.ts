import type { ProperName } from './proper-names.ts';

/** Minimum number of proper names that two articles of one event share: one person or one town is in the news with many things. */
export const MIN_SHARED_NAMES = 2;

/** One entity that two texts name. */
export interface SharedName {
  readonly one: ProperName;
  readonly other: ProperName;
}

/** The maximum difference of two skeletons in letters at their ends, where inflection is: for short words, and for others. */
const MAX_SHORT_ENDING = 1;
const MAX_ENDING = 3;
const SHORT_LETTERS = 5;

/** Minimum number of consonants by which words are compared whose vowels differ: «Dženkela» and «Jankel». */
const MIN_CONSONANTS = 3;

/** Minimum letters of a single word that is compared so: a name of several words is rarely another by chance. */
const MIN_HEARD_LETTERS = 7;

/**
 * The entities that both texts name, each once: «Hallberg» and «Karin Hallberg» are one, and so are a place and what is named after
 * it. Where resolution knows no common entity, the skeletons of the words are compared, because a name that two languages spell
 * in their own ways must not hide a story.
 */
export function sharedNames(ours: readonly ProperName[], theirs: readonly ProperName[]): SharedName[] {
  const partners = new Map<string, ProperName[]>();
  for (const name of theirs) {
    for (const key of keysOf(name)) {
      const group = partners.get(key);
      if (group) group.push(name);
      else partners.set(key, [name]);
    }
  }
  const pairs: SharedName[] = [];
  for (const one of ours) {
    const candidates = new Set(keysOf(one).flatMap((key) => partners.get(key) ?? []));
    for (const other of candidates) if (areOne(one, other)) pairs.push({ one, other });
  }
  pairs.sort((a, b) => rank(b) - rank(a));
  const found: SharedName[] = [];
  for (const pair of pairs)
    if (!found.some((known) => overlap(known.one, pair.one) || overlap(known.other, pair.other)))
      found.push(pair);
  return found;
}

/** Entities first, then names of more words. */
function rank({ one, other }: SharedName): number {
  return (isResolved(one, other) ? 100 : 0) + Math.min(one.words.length, other.words.length);
}

function keysOf({ identity, words }: ProperName): string[] {
  const keys = words.flatMap((word) => [word.slice(0, 3), consonantsOf(word).slice(0, 3)]);
  return identity === undefined ? keys : [`=${identity}`, ...keys];
}

function isResolved(one: ProperName, other: ProperName): boolean {
  return one.identity !== undefined && one.identity === other.identity;
}

function areOne(one: ProperName, other: ProperName): boolean {
  if (isResolved(one, other)) return true;
  if (!one.isMarked && !other.isMarked) return false;
  const [short, long] =
    one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  const areAlike = one.language === other.language ? hasOtherEnding : isHeardAlike;
  if (short.length === 1) {
    const isSurname = one.isPerson || other.isPerson;
    const [word = '', partner = ''] = [short[0], long.at(-1)];
    return (
      (long.length === 1 || isSurname) &&
      (hasOtherEnding(word, partner) || (areAlike(word, partner) && word.length >= MIN_HEARD_LETTERS))
    );
  }
  return short.every((word) => long.some((partner) => areAlike(word, partner)));
}

/** Whether two names of one text are, or contain, the same name. */
function overlap(one: ProperName, other: ProperName): boolean {
  return (
    isResolved(one, other) ||
    one.words.some((word) => other.words.some((partner) => hasOtherEnding(word, partner)))
  );
}

/** Whether two skeletons of two languages are of one word: they differ in their endings, or in their vowels. */
function isHeardAlike(one: string, other: string): boolean {
  return hasOtherEnding(one, other) || hasOtherVowels(one, other);
}

/** Whether two skeletons differ in their endings only. */
function hasOtherEnding(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  let alike = 0;
  while (alike < longest && one[alike] === other[alike]) alike += 1;
  if (alike < 3) return false;
  return (
    longest - alike <= (Math.min(one.length, other.length) < SHORT_LETTERS ? MAX_SHORT_ENDING : MAX_ENDING)
  );
}

function hasOtherVowels(one: string, other: string): boolean {
  const [ours, theirs] = [consonantsOf(one), consonantsOf(other)];
  if (Math.min(ours.length, theirs.length) < MIN_CONSONANTS || !other.startsWith(one.charAt(0))) return false;
  return ours === theirs || ours.slice(0, -1) === theirs || ours === theirs.slice(0, -1);
}

function consonantsOf(skeleton: string): string {
  return skeleton.replace(/[aeiouh]/gu, '');
}

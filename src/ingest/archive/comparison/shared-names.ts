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
  const partners = indexNames(theirs);
  const pairs: SharedName[] = [];
  for (const one of ours)
    for (const other of candidatesFor(one, partners)) if (areOne(one, other)) pairs.push({ one, other });
  if (pairs.length < 2) return pairs;
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

/** Names by what they have in common with names that may be the same: their entity, and the beginnings of their words. */
interface NameIndex {
  readonly byIdentity: ReadonlyMap<string, readonly ProperName[]>;
  readonly byKey: ReadonlyMap<string, readonly ProperName[]>;
}

function indexNames(names: readonly ProperName[]): NameIndex {
  const byIdentity = new Map<string, ProperName[]>();
  const byKey = new Map<string, ProperName[]>();
  for (const name of names) {
    if (name.identity !== undefined) add(byIdentity, name.identity, name);
    for (const key of keysOf(name.words)) add(byKey, key, name);
  }
  return { byIdentity, byKey };
}

function add(index: Map<string, ProperName[]>, key: string, name: ProperName): void {
  const group = index.get(key);
  if (group) group.push(name);
  else index.set(key, [name]);
}

function candidatesFor({ identity, words }: ProperName, { byIdentity, byKey }: NameIndex): Set<ProperName> {
  const found = new Set(identity === undefined ? [] : byIdentity.get(identity));
  for (const key of keysOf(words)) for (const name of byKey.get(key) ?? []) found.add(name);
  return found;
}

const keysOfWords = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The beginnings of words, with and without vowels. Names of one spelling have one list of words, so each is read once. */
function keysOf(words: readonly string[]): ReadonlySet<string> {
  const known = keysOfWords.get(words);
  if (known) return known;
  const keys = new Set(words.flatMap((word) => [word.slice(0, 3), consonantsOf(word).slice(0, 3)]));
  keysOfWords.set(words, keys);
  return keys;
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

import { itemAt } from './item-at.ts';
import { bareStem, isShortened, nameInflectionOf, type Stems } from './inflection.ts';
import type { Lemma } from './lemmas.ts';
import { skeletons } from './skeleton.ts';
import { NO_ALIGNMENT, spellingDistance, MIN_HEARD_COST } from './spelling.ts';
import { isInitial } from './words.ts';

/** Cost of a middle name that only one of the two has. */
const OMITTED_WORD_COST = 4;

/** Cost of a final vowel taken for an ending: usual in surnames (Merkele), rare in first names (Aleksandra is hardly Aleksandr). */
const SHORTENED_STEM_COST = 1;
export const SHORTENED_FIRST_NAME_COST = 5;

/** In a block with more names, only those with the same first letters are compared. */
const MAX_BLOCK_NAMES = 200;

/** Two lemmas that align, and the cost of the alignment. */
export interface LemmaPair {
  readonly one: number;
  readonly other: number;
  readonly cost: number;
}

/** The smallest distance between any stem of one word and any stem of another. */
export function wordDistance(
  one: Stems,
  language: string,
  other: Stems,
  otherLanguage: string,
  shortened = SHORTENED_STEM_COST,
): number {
  let least = NO_ALIGNMENT;
  for (const a of one) {
    for (const b of other) {
      const extra = (Number(isShortened(a)) + Number(isShortened(b))) * shortened;
      if (extra >= least) continue;
      const distance = extra + spellingDistance(bareStem(a), language, bareStem(b), otherLanguage);
      // Few spellings align, so skeletons are compared last.
      if (distance < least && (a === b || shareSkeleton(a, b))) least = distance;
    }
  }
  return least;
}

function shareSkeleton(one: string, other: string): boolean {
  const keys = skeletons(other);
  for (const key of skeletons(one)) if (keys.includes(key)) return true;
  return false;
}

/**
 * The distance between two whole names. The first and last words must align, and so must words between them where both have
 * them. Within one language, base forms must be spelled alike, except for transliteration.
 */
export function nameDistance(one: Lemma, other: Lemma): number {
  const count = Math.max(one.words, other.words);
  const between = (at: number, from: number): number => wordsApart(one, at, other, from);
  let sum = between(0, 0);
  if (sum === NO_ALIGNMENT) return NO_ALIGNMENT;
  if (count > 1) sum += between(one.words - 1, other.words - 1);
  if (sum === NO_ALIGNMENT) return NO_ALIGNMENT;
  if (one.words === other.words) for (let at = 1; at < count - 1; at += 1) sum += between(at, at);
  else if (!haveSameInitials(one, other)) return NO_ALIGNMENT;
  else sum += omitted(one.words > other.words ? one : other, Math.min(one.words, other.words));
  return sum;
}

/**
 * Whether two names agree on the initials between first name and surname: George W. Bush is not George H. W. Bush. A name
 * without middle names agrees with all, and so do middle names that are written out.
 */
export function haveSameInitials(one: Lemma, other: Lemma): boolean {
  const [some, others] = [middleNames(one), middleNames(other)];
  if (some.length === 0 || others.length === 0 || ![...some, ...others].some(isInitial)) return true;
  const lettersOf = (words: readonly string[]): string =>
    words.flatMap((word) => (isInitial(word) ? (word.match(/\p{Lu}/gu) ?? []) : [word.charAt(0)])).join('');
  return lettersOf(some) === lettersOf(others);
}

function middleNames({ base }: Lemma): string[] {
  return base.split(' ').slice(1, -1);
}

/** The cost of omitted middle names: a patronymic or an initial is often left out, but any other distinguishes people. */
function omitted({ words, base, language }: Lemma, least: number): number {
  if (least < 2) return NO_ALIGNMENT;
  const between = base.split(' ').slice(1, -1);
  return between.every((word) => isInitial(word) || isPatronymic(word, language))
    ? (words - least) * OMITTED_WORD_COST
    : NO_ALIGNMENT;
}

/** Whether a word has the ending of a patronymic: «Vladimirovič». */
export function isPatronymic(word: string, language: string): boolean {
  return nameInflectionOf(language)
    .patronymics.split(' ')
    .some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

function wordsApart(one: Lemma, at: number, other: Lemma, from: number): number {
  const [a, b] = [baseAt(one, at), baseAt(other, from)];
  if (isInitial(a) !== isInitial(b) && at > 0)
    return a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase() ? OMITTED_WORD_COST : NO_ALIGNMENT;
  if (one.language !== other.language) {
    const shortened = at === 0 && one.words > 1 ? SHORTENED_FIRST_NAME_COST : SHORTENED_STEM_COST;
    return wordDistance(
      one.stems[at] ?? NO_STEMS,
      one.language,
      other.stems[from] ?? NO_STEMS,
      other.language,
      shortened,
    );
  }
  const bases = new Set(other.analyses.map(({ words }) => words[from]?.base.toLowerCase()));
  if (one.analyses.some(({ words }) => bases.has(words[at]?.base.toLowerCase()))) return 0;
  return spellingDistance(a.toLowerCase(), one.language, b.toLowerCase(), other.language);
}

const NO_STEMS: Stems = [];

/** The likeliest base form of a word of a name. */
export function baseAt({ analyses }: Lemma, at: number): string {
  return analyses[0]?.words[at]?.base ?? '';
}

/** Pairs of lemmas worth comparing (blocking): those that share a key. Each pair comes once. */
export function* blockedPairs(
  lemmas: readonly Lemma[],
  members: readonly number[],
  keysOf: (lemma: Lemma) => readonly string[],
): Generator<[number, number]> {
  const blocks = new Map<string, number[]>();
  const add = (key: string, member: number): void => {
    const block = blocks.get(key);
    if (!block) blocks.set(key, [member]);
    else if (block.at(-1) !== member) block.push(member);
  };
  for (const member of members) for (const key of new Set(keysOf(itemAt(lemmas, member)))) add(key, member);
  const pairs = new Map<number, Set<number>>();
  const compare = (block: readonly number[]): void => {
    block.forEach((one, at) => {
      if (at + 1 === block.length) return;
      const others = pairs.get(one) ?? new Set();
      for (let next = at + 1; next < block.length; next += 1) others.add(block[next] ?? one);
      pairs.set(one, others);
    });
  };
  for (const block of blocks.values()) {
    if (block.length <= MAX_BLOCK_NAMES) compare(block);
    else
      for (const part of Map.groupBy(block, (member) => exactKey(itemAt(lemmas, member))).values())
        compare(part.slice(0, MAX_BLOCK_NAMES));
  }
  for (const [one, others] of pairs) for (const other of others) yield [one, other];
}

function exactKey({ stems }: Lemma): string {
  return stems.map((word) => word[0]?.slice(0, 5) ?? '').join(' ');
}

/**
 * The pairs in which each lemma is the other's best match in its language. Where two different names match equally well, the
 * lemma joins neither, because it could be either.
 */
export function bestPairs(
  lemmas: readonly Lemma[],
  pairs: readonly LemmaPair[],
  areOne: (one: number, other: number) => boolean,
): LemmaPair[] {
  const best = new Map<number, { cost: number; partners: number[] }>();
  const languages = [...new Set(lemmas.map(({ language }) => language))];
  const numbers = new Map(languages.map((language, at) => [language, at]));
  const keyOf = (member: number, partner: number): number =>
    member * languages.length + (numbers.get(lemmas[partner]?.language ?? '') ?? 0);
  const note = (member: number, partner: number, cost: number): void => {
    const key = keyOf(member, partner);
    const known = best.get(key);
    if (!known || cost < known.cost) best.set(key, { cost, partners: [partner] });
    else if (cost === known.cost) known.partners.push(partner);
  };
  for (const { one, other, cost } of pairs) {
    note(one, other, cost);
    note(other, one, cost);
  }
  const isBest = (member: number, partner: number, cost: number): boolean => {
    const found = best.get(keyOf(member, partner));
    if (!found) return false;
    const [first] = found.partners;
    if (cost > found.cost)
      return (
        first !== undefined &&
        lemmas[member]?.language !== lemmas[partner]?.language &&
        areOne(first, partner)
      );
    return found.partners.every((candidate) => candidate === partner || areOne(candidate, partner));
  };
  return pairs
    .filter(({ one, other, cost }) => isBest(one, other, cost) && isBest(other, one, cost))
    .toSorted((a, b) => a.cost - b.cost || a.one - b.one || a.other - b.other);
}

/** Whether a distance rests on spelling alone, not on a respelling by sound. */
export function isWritten(cost: number): boolean {
  return cost < MIN_HEARD_COST;
}

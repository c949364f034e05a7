import type { Mention } from '../../draft.ts';
import type { NameType } from '../../../record/schema.ts';
import type { Likelihood } from './likelihood.ts';
import type { Token } from './tokens.ts';

/** A name found in a text, with its tokens and their stems. */
export interface FoundName extends Mention {
  readonly tokens: readonly Token[];
  readonly stems: readonly string[];
  /** Whether it opens a sentence, where its capital proves nothing. */
  readonly opensSentence: boolean;
  /** What the tagger thinks of it as a name of each type. */
  readonly likelihood: Likelihood;
}

/** Minimum ratio of votes for another type to replace the one found. */
const MIN_LEAD = 2;

const CAPITALISED = /^\p{Lu}.*\p{Ll}{2}/u;
/** An abbreviation, whose capitals do not depend on its position. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]{2,6}$/u;

/** Minimum likelihood of two words as one name, which then stays one: «Manchester City» beside «City», but not «Putins Minsku». */
const MIN_LIKELIHOOD_OF_ONE = 0.5;

type Votes = ReadonlyMap<string, ReadonlyMap<NameType, number>>;

/**
 * Gives each name one type: where the same words, apart from inflection, are found with several types, all get the most frequent
 * one if it leads clearly; a name that opens a sentence counts half. A longer name that ends in the name of a person found by
 * itself is that person.
 */
export function agreeOnTypes(found: readonly FoundName[]): FoundName[] {
  const votes = countVotes(found);
  return found.map((mention) => {
    const types = votes.get(keyOf(mention.stems));
    const own = types?.get(mention.type) ?? 0;
    const [best, count] = bestOf(types);
    if (best !== undefined && best !== mention.type && count >= own * MIN_LEAD)
      return { ...mention, type: best };
    const last = mention.stems.at(-1);
    const alone = bestOf(
      mention.stems.length > 1 && mention.stems.length < 4 && last !== undefined
        ? votes.get(last)
        : undefined,
    );
    const isPerson =
      alone[0] === 'person' &&
      alone[1] >= MIN_LEAD &&
      mention.tokens.every(({ form }) => /^\p{Lu}/u.test(form));
    return isPerson ? { ...mention, type: 'person' } : mention;
  });
}

/** Splits two adjacent names that occur separately elsewhere in the text with different types: «Putins Minsku apmeklēja». */
export function splitNeighbours(found: readonly FoundName[]): FoundName[] {
  const votes = countVotes(found);
  return found.flatMap((mention) => {
    const [first, second] = mention.tokens;
    const [head, tail] = mention.stems.map((stem) => bestOf(votes.get(stem))[0]);
    if (mention.tokens.length !== 2 || !first || !second || !head || !tail || head === tail) return [mention];
    const isOne = tail === mention.type || (head !== 'person' && tail !== 'person');
    if (isOne && mention.likelihood[mention.type] >= MIN_LIKELIHOOD_OF_ONE) return [mention];
    return mention.tokens.map((token, index) => ({
      ...mention,
      ...{ type: index === 0 ? head : tail, text: token.form, start: token.start, end: token.end },
      ...{
        tokens: [token],
        stems: mention.stems.slice(index, index + 1),
        opensSentence: mention.opensSentence && index === 0,
      },
    }));
  });
}

function keyOf(stems: readonly string[]): string {
  return stems.join(' ');
}

function countVotes(found: readonly FoundName[]): Votes {
  const votes = new Map<string, Map<NameType, number>>();
  const vote = (key: string, type: NameType, weight: number): void => {
    const types = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, types.set(type, (types.get(type) ?? 0) + weight));
  };
  for (const { stems, type, opensSentence } of found) {
    vote(keyOf(stems), type, opensSentence ? 0.5 : 1);
    if (stems.length < 2 || type !== 'person') continue;
    // «Sofija» alone is the Sofija Hartmane of the same text, unless she is found as another thing inside a sentence.
    for (const part of new Set([stems[0] ?? '', stems.at(-1) ?? ''])) vote(part, type, 1);
  }
  return votes;
}

function bestOf(types: ReadonlyMap<NameType, number> | undefined): [NameType | undefined, number] {
  let best: [NameType | undefined, number] = [undefined, 0];
  for (const [type, count] of types ?? []) if (count > best[1]) best = [type, count];
  return best;
}

/**
 * Finds names that the tagger missed: a word found twice as a name, wherever it is capitalised inside a sentence; an abbreviation
 * found once, anywhere; and the last word of a person's full name, unless the text also has it in lower case.
 */
export function findRepeated(
  sentences: readonly (readonly Token[])[],
  found: readonly FoundName[],
  stemOf: (lower: string) => string,
): FoundName[] {
  const single = Map.groupBy(
    found.filter(({ tokens }) => tokens.length === 1),
    ({ text }) => text,
  );
  const surnames = new Map(found.flatMap((mention) => surnameOf(mention)));
  const lowerCase = new Set(
    sentences.flatMap((tokens) => tokens.map(({ form }) => form).filter((form) => !/^\p{Lu}/u.test(form))),
  );
  const taken = found.toSorted((a, b) => a.start - b.start);
  const missed: FoundName[] = [];
  let next = 0;
  for (const tokens of sentences) {
    for (const [index, token] of tokens.entries()) {
      while (next < taken.length && (taken[next]?.end ?? 0) <= token.start) next += 1;
      const isFree = next >= taken.length || (taken[next]?.start ?? 0) >= token.end;
      const isAbbreviation = ABBREVIATION.test(token.form);
      if (!isFree || !(isAbbreviation || CAPITALISED.test(token.form))) continue;
      const [mention, again] = single.get(token.form) ?? [];
      const lower = token.form.toLowerCase();
      const stem = stemOf(lower);
      const person = lowerCase.has(lower) ? undefined : surnames.get(stem);
      const known = isAbbreviation || (index > 0 && again) ? mention : person;
      if (known)
        missed.push({
          ...known,
          text: token.form,
          start: token.start,
          end: token.end,
          tokens: [token],
          stems: [stem],
          opensSentence: index === 0,
        });
    }
  }
  return missed;
}

function surnameOf(mention: FoundName): [string, FoundName][] {
  const { type, tokens, stems } = mention;
  const last = stems.at(-1);
  return type === 'person' && tokens.length > 1 && last !== undefined && last.length > 2
    ? [[last, mention]]
    : [];
}

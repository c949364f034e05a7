import { exonymOf, type Exonym } from './exonyms.ts';
import { analyseWord, nameInflectionOf } from './inflection.ts';
import type { Groups } from './groups.ts';
import type { Lemma } from './lemmas.ts';
import { nameDistance, isWritten } from './match.ts';
import { joinSpellings } from './join-spellings.ts';
import { reasonFor } from './reasons.ts';
import { skeletons } from './skeleton.ts';
import { NO_ALIGNMENT } from './spelling.ts';

/** Minimum length of a name joined by its spelling rules: «Ob» and «Op» are different. */
const MIN_LETTERS_BY_SOUND = 5;

/** Finds the lemmas that are exonyms. */
export function findExonyms(lemmas: readonly Lemma[]): ReadonlyMap<number, Exonym> {
  const found = new Map<number, Exonym>();
  lemmas.forEach((lemma, index) => {
    const exonym =
      exonymOf(
        lemma.base,
        lemma.analyses.map(({ base }) => base),
        lemma.language,
      ) ?? stateOf(lemma);
    if (exonym && (isCountry(exonym) || fits(lemma, exonym))) found.set(index, exonym);
  });
  return found;
}

/** The country that a name of two words calls a state or a republic: «Latvijas valsts», «Republika e Kosovës». */
function stateOf({ base, words, type, language }: Lemma): Exonym | undefined {
  const states = nameInflectionOf(language).stateWords?.split(' ') ?? [];
  const parts = base.split(' ');
  if (type === 'person' || words !== 2 || states.length === 0) return undefined;
  const [country = '', ...others] = parts.filter((part) => !states.includes(part.toLowerCase()));
  if (others.length > 0 || parts.length !== 2) return undefined;
  const exonym = exonymOf(
    country,
    analyseWord(country, language).map((analysis) => analysis.base),
    language,
  );
  return exonym && isCountry(exonym) ? exonym : undefined;
}

/** Whether a name may be an exonym of its type: a club is not the town or the region that it is called after («Bayern»). */
function fits({ type }: Lemma, exonym: Exonym): boolean {
  return type === 'place' || type === exonym.type;
}

/** Whether an exonym is a country whose name is not also a person's. */
function isCountry({ key }: Exonym): boolean {
  return /^[A-Z]{2}$/u.test(key) && !['GE', 'JO', 'TD'].includes(key);
}

/** Joins places and organisations: by the tables first, then by spelling. */
export function joinThings(
  lemmas: readonly Lemma[],
  exonyms: ReadonlyMap<number, Exonym>,
  groups: Groups,
): void {
  const first = new Map<string, number>();
  for (const [index, { key }] of exonyms) {
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    else groups.join(before, index, reasonFor('tables', lemmas[before], lemmas[index]));
  }
  for (const type of ['place', 'organisation'] as const) {
    const members = [...lemmas.keys()].filter((index) => lemmas[index]?.type === type && !exonyms.has(index));
    joinSpellings(lemmas, members, groups, keysOf, thingDistance);
  }
}

/** The distance between two places or organisations; abbreviations and short names must have the same letters. */
function thingDistance(one: Lemma, other: Lemma): number {
  if (one.base.toLowerCase() === other.base.toLowerCase()) return 0;
  if (one.words !== other.words) return NO_ALIGNMENT;
  if (
    isAbbreviation(one.base) ||
    isAbbreviation(other.base) ||
    Math.min(one.base.length, other.base.length) < MIN_LETTERS_BY_SOUND
  )
    return NO_ALIGNMENT;
  const cost = nameDistance(one, other);
  return isWritten(cost) ? cost : NO_ALIGNMENT;
}

function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}\p{N}]{2,6}$/u.test(name);
}

function keysOf({ stems, base }: Lemma): string[] {
  let keys = [''];
  for (const word of stems) {
    const parts = [...new Set([...word].flatMap(skeletons))];
    keys = keys.flatMap((key) => parts.map((part) => `${key} ${part}`)).slice(0, 12);
  }
  return [...keys, base.toLowerCase()];
}

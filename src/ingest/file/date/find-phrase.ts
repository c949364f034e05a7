import type { TimeUnit } from '../../../languages/sections/dates.ts';
import type { PhrasesByRole } from './date-words.ts';
import { OPENING, type PhraseRole } from './roles.ts';
import type { DateToken } from './tokens.ts';

/** A phrase found at a token: its value and unit, and the token after it. */
export interface PhraseMatch {
  readonly value: number;
  readonly unit: TimeUnit;
  readonly next: number;
}

/** The longest phrase with a role that begins at a token. */
export function findPhrase(
  tokens: readonly DateToken[],
  at: number,
  role: PhraseRole,
): PhraseMatch | undefined {
  const phrases = tokens[at]?.begins?.[role];
  if (!phrases) return undefined;
  for (const { words, value, unit } of phrases) {
    if (matchesAt(words, tokens, at)) return { value, unit, next: at + words.length };
  }
  return undefined;
}

const opening = new WeakMap<PhrasesByRole, readonly PhraseRole[]>();

/** The roles of a word's phrases that can begin a date phrase. */
export function openingRoles(kinds: PhrasesByRole): readonly PhraseRole[] {
  const roles = opening.get(kinds) ?? [...OPENING].filter((role) => kinds[role] !== undefined);
  opening.set(kinds, roles);
  return roles;
}

/** Where the longest phrase with a role that ends just before a token begins; `undefined` where there is none. */
export function findPhraseBefore(
  tokens: readonly DateToken[],
  before: number,
  role: PhraseRole,
): number | undefined {
  const phrases = tokens[before - 1]?.ends?.[role];
  return phrases
    ?.map(({ words }) => ({ words, start: before - words.length }))
    .find(({ words, start }) => start >= 0 && matchesAt(words, tokens, start))?.start;
}

function matchesAt(words: readonly string[], tokens: readonly DateToken[], at: number): boolean {
  for (let index = 0; index < words.length; index++) {
    if (tokens[at + index]?.lower !== words[index]) return false;
  }
  return true;
}

/** Whether a word can have one of these roles. */
export function hasRole({ begins }: DateToken, roles: readonly PhraseRole[]): boolean {
  return begins !== undefined && roles.some((role) => begins[role] !== undefined);
}

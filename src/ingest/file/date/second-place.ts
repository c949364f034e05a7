import { findPhrase, hasRole } from './find-phrase.ts';
import { startsSentence, type Phrases } from './phrases.ts';
import { endsIn, hintAt, type HintKind } from './tense-words.ts';
import type { DateToken } from './tokens.ts';

/** The verb of a sentence in its second place, where its ending shows the tense. */
export interface SecondPlaceVerb {
  readonly at: number;
  readonly kind: Extract<HintKind, 'past-verb' | 'present'>;
}

/** Maximum number of tokens in the first part of a sentence that is no date. */
const MAX_FIRST_PART = 5;
const MIN_NOUN_LETTERS = 5;

/**
 * The verb of a sentence that a date or its subject opens: «Am Freitag hebt sich der Vorhang», «Ministeren fremlægger planen
 * fredag», «2018 verkaufte die Firma …». In that place even an unknown word is a verb. `undefined` where the word lists know it.
 */
export function secondPlaceVerb(
  phrases: Phrases,
  from: number,
  next: number,
  first: number,
): SecondPlaceVerb | undefined {
  const after = skipDays(phrases, next);
  if (opensSentence(phrases, from, first)) return verbAt(phrases, after);
  // A present beside a day and month is often told of the past: «Mätningen bygger på intervjuer den 3 mars».
  if (!hasWeekday(phrases, from, next)) return undefined;
  for (let at = first + 1; at < Math.min(from, first + MAX_FIRST_PART); at++) {
    if (endsFirstPart(phrases, at - 1, first)) {
      const verb = verbAt(phrases, at);
      if (verb) return verb;
    }
    if (hintAt(phrases, at) !== undefined || !isWord(phrases.tokens[at])) return undefined;
  }
  return isOfSubject(phrases, from, first) ? verbAt(phrases, after) : undefined;
}

/** «Konserten på söndagen ställs in»: whether only a noun stands before a date, so that the verb comes after it. */
function isOfSubject({ tokens }: Phrases, from: number, first: number): boolean {
  const noun = tokens[from - 1];
  return (
    noun !== undefined &&
    from - first <= MAX_FIRST_PART &&
    isWord(noun) &&
    !findPhrase(tokens, from - 1, 'article')
  );
}

/** The verb with which a main clause goes on after another: «Manden, der blev anholdt tirsdag, fremstilles fredag». */
export function verbAfterComma(
  phrases: Phrases,
  from: number,
  next: number,
  first: number,
): SecondPlaceVerb | undefined {
  return phrases.tokens[first - 1]?.text === ',' && hasWeekday(phrases, from, next)
    ? verbAt(phrases, first)
    : undefined;
}

function hasWeekday({ tokens }: Phrases, from: number, next: number): boolean {
  return tokens
    .slice(from, next)
    .some((token) => hasRole(token, ['weekday', 'pastWeekday', 'comingWeekday']));
}

function isWord(token: DateToken | undefined): boolean {
  return token !== undefined && /^\p{L}/u.test(token.text);
}

/** Roles of words that may stand before a date that opens its sentence. */
const LEADS = ['leadIn', 'dayLink', 'deadline', 'rangeFrom', 'since', 'and', 'weekday'] as const;

/** Maximum number of weekdays in a row; the limit keeps hostile text linear. */
const MAX_LISTED_DAYS = 5;

/** «Am Montagabend und Dienstag regnet es»: the token after the weekdays that follow. */
function skipDays({ tokens }: Phrases, from: number): number {
  let at = from;
  for (let days = 0; days < MAX_LISTED_DAYS; days++) {
    const and = findPhrase(tokens, at, 'and')?.next ?? (tokens[at]?.text === ',' ? at + 1 : at);
    const day = and > at ? findPhrase(tokens, and, 'weekday') : undefined;
    if (!day) return at;
    at = day.next;
  }
  return at;
}

/** Whether only words that lead into a date stand before it in its sentence. */
function opensSentence({ tokens }: Phrases, from: number, first: number): boolean {
  for (let at = first; at < from; at++) {
    const token = tokens[at];
    if (token && isWord(token) && !hasRole(token, LEADS)) return false;
  }
  return true;
}

/** Whether the first part of a sentence can end at a token: with a pronoun, a noun that has its article, or a name. */
function endsFirstPart({ tokens, dateWords }: Phrases, at: number, first: number): boolean {
  const token = tokens[at];
  if (!token || !isWord(token)) return false;
  if (at > first && findPhrase(tokens, first, 'subjectArticle')) return true;
  if (at > first) return token.text !== token.lower && !startsSentence(tokens, at);
  return (
    findPhrase(tokens, at, 'subject') !== undefined ||
    (token.lower.length >= MIN_NOUN_LETTERS && endsIn(token.lower, dateWords.secondPlace.subjectEndings))
  );
}

function verbAt(phrases: Phrases, at: number): SecondPlaceVerb | undefined {
  const { tokens, dateWords } = phrases;
  const token = tokens[at];
  if (!token || token.number !== undefined || token.text !== token.lower || token.newLine) return undefined;
  const known = hintAt(phrases, at);
  if ((known && known.kind !== 'participle') || findPhrase(tokens, at, 'notPresentVerbs')) return undefined;
  const { past, present } = dateWords.secondPlace;
  if (findPhrase(tokens, at, 'notPastVerbs') === undefined && endsIn(token.lower, past))
    return { at, kind: 'past-verb' };
  return endsIn(token.lower, present) ? { at, kind: 'present' } : undefined;
}

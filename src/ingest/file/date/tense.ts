import { startsSentence, type Phrases } from './phrases.ts';
import type { Direction } from './sense.ts';
import { secondPlaceVerb, verbAfterComma } from './second-place.ts';
import { directionOfKind, hintAt, isPastVerbAt, isPerfect, type HintKind } from './tense-words.ts';
import { findPhrase, findPhraseBefore, hasRole } from './find-phrase.ts';

/** Maximum number of tokens read on each side of a date. */
const MAX_WORDS_AROUND = 25;

/** A word that points to the past or the future, and its distance from the date in tokens. */
export interface TenseHint {
  readonly kind: HintKind;
  readonly direction: Direction;
  readonly distance: number;
  /** Whether it is a verb of the past tense in the same clause. */
  readonly isPastVerb: boolean;
  readonly isInClause: boolean;
  /** Whether it stands before a date that is in no subordinate clause. */
  readonly mayReach: boolean;
}

/** The first and last (exclusive) tokens of the sentence around a phrase, within {@link MAX_WORDS_AROUND}. */
export function sentenceAround(
  { tokens }: Phrases,
  from: number,
  next: number,
): { first: number; last: number } {
  let first = from;
  while (first > 0 && from - first < MAX_WORDS_AROUND && !endsSentence(tokens, first - 1)) first--;
  let last = next;
  while (last < tokens.length && last - next < MAX_WORDS_AROUND && !endsSentence(tokens, last - 1, next))
    last++;
  return { first, last };
}

const YEAR_DIGITS = 4;

/** Whether a sentence ends at a token. A full stop after a number may belong to it: «3. decembrī». */
function endsSentence(tokens: Phrases['tokens'], at: number, from = 0): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (at < from) return tokens[at + 1]?.newLine === true;
  if (!/^[.!?]$/u.test(token.text)) return tokens[at + 1]?.newLine === true;
  const follower = tokens[at + 1];
  if (follower === undefined || follower.newLine) return true;
  return (
    follower.gap &&
    startsSentence(tokens, at + 1) &&
    (tokens[at - 1]?.number === undefined || tokens[at - 1]?.text.length === YEAR_DIGITS) &&
    /^[\p{Lu}"“„«»–—-]/u.test(follower.text)
  );
}

/** Every hint in the sentence around a phrase. */
export function hintsAround(phrases: Phrases, from: number, next: number): TenseHint[] {
  const { first, last } = sentenceAround(phrases, from, next);
  const clause = clauseAround(phrases, from, next, { first, last });
  const verb =
    secondPlaceVerb(phrases, from, next, first) ??
    verbAfterComma(phrases, from, next, clause.first) ??
    secondPlaceVerb(
      phrases,
      from,
      next,
      findPhrase(phrases.tokens, clause.first, 'and')?.next ?? clause.first,
    );
  const isInSubordinate =
    findPhraseBefore(phrases.tokens, clause.first, 'clauseOpener') !== undefined ||
    findPhrase(phrases.tokens, clause.first, 'relative') !== undefined;
  // «… en offensiv, der kan komme fra øst, vest eller fra Belarus i januar»: what has no verb goes on with the clause before.
  const goesOn =
    phrases.tokens[clause.first - 1]?.text === ',' && !hasVerb(phrases, clause.first, clause.last);
  const hints: TenseHint[] = [];
  for (let at = first; at < last; at++) {
    if (at >= from && at < next) continue;
    const isInClause = at >= clause.first && at < clause.last;
    const found = verb?.at === at ? verb.kind : hintAt(phrases, at)?.kind;
    if (!found) continue;
    const kind = inClause(
      found,
      !isInClause || hasPerfect(phrases, clause) || hasPerfect(phrases, { first: last - 2, last }),
    );
    if (
      !isInClause &&
      !(goesOn && at < from) &&
      isInAside(phrases, at, { first: from, last: next }, { first, last })
    )
      continue;
    const isPastVerb =
      (kind === 'past-verb' ||
        (kind === 'past' && found === 'auxiliary' && isInClause) ||
        (kind === 'report' && isPastVerbAt(phrases, at))) &&
      isOneClause(phrases, at < from ? at : next, at < from ? from : at);
    hints.push({
      kind,
      direction: directionOfKind(kind),
      distance: at < from ? from - at : at - next + 1,
      isPastVerb,
      isInClause,
      mayReach: at < from && !isInSubordinate,
    });
  }
  if (pointsAhead(phrases, from, hints, clause)) return [besideDate('preposition'), ...hints];
  return isOfSource(phrases, from, next, clause) ? [besideDate('source'), ...hints] : hints;
}

/** What an auxiliary means in its clause: a past tense with a participle, a present without one. */
function inClause(kind: HintKind, hasParticiple: boolean): HintKind {
  if (kind !== 'auxiliary' && kind !== 'be') return kind;
  if (!hasParticiple) return 'present';
  return kind === 'be' ? 'participle' : 'past';
}

function besideDate(kind: HintKind): TenseHint {
  return {
    kind,
    direction: directionOfKind(kind),
    distance: 0,
    isPastVerb: false,
    isInClause: true,
    mayReach: false,
  };
}

/** Whether a clause has the participle that an auxiliary makes a past tense with. */
function hasPerfect({ tokens, dateWords }: Phrases, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (
      token?.text === token?.lower &&
      isPerfect(token?.lower ?? '', dateWords) &&
      !findPhrase(tokens, at, 'notPastVerbs')
    )
      return true;
  }
  return false;
}

/** Maximum number of tokens between a source and the day on which it spoke. */
const MAX_WORDS_OF_SOURCE = 8;

/**
 * «laut einer Mitteilung vom Dienstag», «enligt åklagaren på tisdagen», «der Brand vom Montag»: whether a day is that of a source
 * named before it, or belongs to a noun before it. A verb between them shows that it does not.
 */
function isOfSource(phrases: Phrases, from: number, next: number, clause: TokenRange): boolean {
  const { tokens } = phrases;
  const link = findPhraseBefore(tokens, from, 'attributeLink');
  const noun = link === undefined ? undefined : tokens[link - 1];
  if (
    noun &&
    noun.text !== noun.lower &&
    !findPhrase(tokens, next, 'towards') &&
    !findPhrase(tokens, next, 'rangeTo')
  )
    return true;
  for (let at = from - 1; at >= Math.max(clause.first, from - MAX_WORDS_OF_SOURCE); at--) {
    if (findPhrase(tokens, at, 'source')) return true;
    if (hintAt(phrases, at)) return false;
  }
  return false;
}

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** The clause around a phrase: up to the nearest mark or conjunction on each side. */
function clauseAround(phrases: Phrases, from: number, next: number, sentence: TokenRange): TokenRange {
  let { first, last } = { first: from, last: next };
  while (first > sentence.first && !endsClause(phrases, first - 1)) first--;
  while (last < sentence.last && !endsClause(phrases, last)) last++;
  // «The woman who died on Tuesday will be buried»: the clause ends before the next verb.
  const isOpened =
    first > sentence.first && findPhrase(phrases.tokens, first - 1, 'clauseOpener') !== undefined;
  if (isOpened && isVerb(phrases, next) && hasVerb(phrases, first, from)) last = next;
  let isAside = true;
  for (let at = first; isAside && at < last; at++)
    isAside = (at >= from && at < next) || isTimeOfDay(phrases, at);
  if (!isAside) return { first, last };
  // «Die Band spielt am Samstag, 19 Uhr, im Park»: the clause goes on beyond the marks.
  if (first > sentence.first) first--;
  while (first > sentence.first && !endsClause(phrases, first - 1)) first--;
  while (last < sentence.last && isTimeOfDay(phrases, last)) last++;
  while (last < sentence.last && !endsClause(phrases, last)) last++;
  return { first, last };
}

function isTimeOfDay({ tokens }: Phrases, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.number !== undefined || !/\p{L}/u.test(token.text)) return true;
  return hasRole(token, ['clock', 'hour', 'leadIn', 'rangeTo', 'dayLink']);
}

/** Kinds of hints that are finite verbs. */
const VERBS: ReadonlySet<HintKind> = new Set([
  'coming',
  'present',
  'past-verb',
  'report',
  'modal',
  'auxiliary',
  'be',
]);

function isVerb(phrases: Phrases, at: number): boolean {
  return VERBS.has(hintAt(phrases, at)?.kind ?? 'past');
}

function hasVerb(phrases: Phrases, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (isVerb(phrases, at)) return true;
  return false;
}

/** Whether a token is in an aside that the date is not in: «…, kuras apstākļus vēl skaidros, …». */
function isInAside(phrases: Phrases, at: number, date: TokenRange, sentence: TokenRange): boolean {
  const { tokens } = phrases;
  let { first, last } = { first: at, last: at };
  while (first > sentence.first && tokens[first - 1]?.text !== ',') first--;
  while (last < sentence.last && tokens[last]?.text !== ',') last++;
  const isBetween = first > sentence.first && last < sentence.last;
  return (
    isBetween &&
    (date.first >= last || date.last <= first) &&
    findPhrase(tokens, first, 'relative') !== undefined
  );
}

function endsClause(phrases: Phrases, at: number): boolean {
  const { tokens } = phrases;
  const token = tokens[at];
  if (token === undefined) return true;
  // «kommer att» is one verb.
  if (findPhrase(tokens, at, 'clauseOpener') && findPhraseBefore(tokens, at + 1, 'coming') === undefined)
    return true;
  // «setzte sich durch und trifft am Mittwoch auf …»
  if (findPhrase(tokens, at, 'and') && isVerb(phrases, at + 1)) return true;
  if (/^[;()–—"“”„«»]$/u.test(token.text)) return true;
  // «2,5» and «19:30» are one number.
  return /^[,:]$/u.test(token.text) && tokens[at + 1]?.gap !== false;
}

/** «verschoben auf Montag», «bis Mittwoch»: whether the words directly before a date, with the verb, make it a coming one. */
function pointsAhead(
  { tokens }: Phrases,
  from: number,
  hints: readonly TenseHint[],
  clause: TokenRange,
): boolean {
  // In Latvian the phrase itself begins with such a word: «līdz 14. augustam».
  if (findPhrase(tokens, from, 'deadline') && !isPastIn(hints)) return true;
  const preposition = findPhraseBefore(tokens, from, 'towards');
  if (preposition !== undefined) {
    if (findPhraseBefore(tokens, preposition, 'night') !== undefined) return false;
    for (let at = clause.first; at < clause.last; at++) if (findPhrase(tokens, at, 'moved')) return true;
  }
  const deadline = findPhraseBefore(tokens, from, 'deadline');
  return (
    deadline !== undefined && findPhraseBefore(tokens, deadline, 'night') === undefined && !isPastIn(hints)
  );
}

function isPastIn(hints: readonly TenseHint[]): boolean {
  return hints.some(({ isInClause, direction, kind }) => isInClause && direction === -1 && !WEAK.has(kind));
}

/** Whether no mark separates clauses between two tokens. */
function isOneClause({ tokens }: Phrases, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (/^[,;:()–—"“”„«»]$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return true;
}

/** The direction of the nearest hint around a phrase; back in time where there is none, because news reports the past. */
export function directionAround(phrases: Phrases, from: number, next: number): Direction {
  return directionOf(hintsAround(phrases, from, next)) ?? -1;
}

/**
 * The direction that the hints give; `undefined` where they give none. The clause of the date decides before the rest of the
 * sentence: in «Die Brücke wird abgerissen, teilte die Stadt am Mittwoch mit» Wednesday is past. A verb in the present looks
 * ahead only where nothing else in its clause points anywhere: «Am Sonntag sind Wahlen».
 */
export function directionOf(hints: readonly TenseHint[]): Direction | undefined {
  const clause = hints.filter(({ isInClause }) => isInClause);
  const has = (kind: HintKind): boolean => clause.some((hint) => hint.kind === kind);
  if (has('preposition')) return 1;
  if (has('source')) return -1;
  if (clause.some(({ kind, isPastVerb }) => kind === 'report' && (isPastVerb || !has('coming')))) return -1;
  const own = nearest(clause.filter(({ kind }) => !WEAK.has(kind)));
  if (own) return own.direction;
  if (has('present')) return 1;
  if (has('participle')) return -1;
  if (has('maybe')) return 1;
  // «sagte der Vorsitzende des Verbands, Jan Roell, am Montag», but not «erklärte, dass sie nach der Wahl im November …» or «sagde, at der kan komme en offensiv fra øst, vest eller syd i januar»
  const reaching = hints.filter(
    ({ kind, mayReach }) => (kind === 'maybe' || !WEAK.has(kind)) && (kind !== 'report' || mayReach),
  );
  return nearest(reaching)?.direction;
}

/** Kinds that decide only where nothing else in the clause does. */
const WEAK: ReadonlySet<HintKind> = new Set(['present', 'participle', 'modal', 'maybe']);

function nearest(hints: readonly TenseHint[]): TenseHint | undefined {
  return hints.reduce<TenseHint | undefined>(
    (best, hint) => (best && best.distance <= hint.distance ? best : hint),
    undefined,
  );
}

/** Whether the sentence, before the phrase, speaks of the same day in every year. */
export function isYearly(phrases: Phrases, from: number, next: number): boolean {
  const { first } = sentenceAround(phrases, from, next);
  for (let at = first; at < from; at++) {
    if (findPhrase(phrases.tokens, at, 'yearly')) return true;
  }
  return false;
}

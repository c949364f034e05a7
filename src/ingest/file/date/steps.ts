import { startsSentence, type Phrases } from './phrases.ts';
import type { PhraseReading, ShiftSense } from './sense.ts';
import { findPhrase, findPhraseBefore, type PhraseMatch } from './find-phrase.ts';

/** A phrase at a fixed distance from the day of writing: «i går», «pērn», «nākamnedēļ». */
export function readShift({ tokens }: Phrases, at: number): PhraseReading<ShiftSense> | undefined {
  const shift = findPhrase(tokens, at, 'shift');
  const token = tokens[at];
  // «Guten Morgen», «Mot Malmö»: with a capital inside a sentence it is another word.
  if (!shift || (token?.text !== token?.lower && !startsSentence(tokens, at))) return undefined;
  return { sense: { kind: 'shift', unit: shift.unit, count: shift.value }, next: shift.next };
}

/** The last, current or next unit: «förra veckan», «javën e kaluar», «šonedēļ». */
export function readSteppedUnit(phrases: Phrases, at: number): PhraseReading<ShiftSense> | undefined {
  // «det senaste året» is the time up to now, «senaste helgen» the last weekend.
  const isRunning = findPhrase(phrases.tokens, at, 'runningSpan') !== undefined;
  const stepped = isRunning ? undefined : readStep(phrases, at, (from) => readOneUnit(phrases, from));
  if (stepped && stepped.noun.unit !== 'day') {
    return { sense: { kind: 'shift', unit: stepped.noun.unit, count: stepped.count }, next: stepped.next };
  }
  const shift = readShift(phrases, at);
  return shift?.sense.unit === 'day' ? undefined : shift;
}

function readOneUnit({ tokens }: Phrases, at: number): PhraseMatch | undefined {
  return findPhrase(tokens, at, 'severalUnits') ? undefined : findPhrase(tokens, at, 'unit');
}

interface Stepped<Noun> {
  readonly noun: Noun;
  readonly count: number;
  readonly byWeek: boolean;
  readonly next: number;
}

/** A noun with a word such as «last» or «next», before it or (in Albanian) after it. */
export function readStep<Noun extends { readonly next: number }>(
  phrases: Phrases,
  at: number,
  readNoun: (at: number) => Noun | undefined,
): Stepped<Noun> | undefined {
  const { tokens, dateWords } = phrases;
  if (dateWords.stepsFollow) {
    const noun = readNoun(at);
    const step = noun && findPhrase(tokens, noun.next, 'step');
    return step && { noun, count: step.value, byWeek: false, next: step.next };
  }
  const step = findPhrase(tokens, at, 'step');
  const noun =
    step && findPhraseBefore(tokens, at, 'pluralArticle') === undefined ? readNoun(step.next) : undefined;
  return (
    step &&
    noun && {
      noun,
      count: step.value,
      byWeek: findPhrase(tokens, at, 'nextWeek') !== undefined,
      next: noun.next,
    }
  );
}

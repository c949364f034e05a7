import type { Anchor } from './anchor.ts';
import { mondayOf, shiftDays, weekdayOf, yearOf } from './calendar.ts';
import { skipMark, type Phrases } from './phrases.ts';
import type { Direction, PhraseReading, WeekSense } from './sense.ts';
import { findPhrase, findPhraseBefore } from './find-phrase.ts';
import { readYearAfter } from './years.ts';

const MAX_WEEK = 53;

/** «KW 12», «12. Kalenderwoche 2022», «vecka 7», «uge 42»: a week by its number. */
export function readWeekNumber(phrases: Phrases, at: number): PhraseReading<WeekSense> | undefined {
  const { tokens } = phrases;
  const before = findPhrase(tokens, at, 'weekNumber');
  // «en vecka 12 personer»
  if (before && findPhraseBefore(tokens, at, 'number') !== undefined) return undefined;
  const digits = before ? skipMark(phrases, before.next, '.') : at;
  const token = tokens[digits];
  const week = token?.number;
  if (week === undefined || week < 1 || week > MAX_WEEK || token?.text.length === 3) return undefined;
  const behind = before ? undefined : findPhrase(tokens, skipMark(phrases, digits + 1, '.'), 'weekNumber');
  if (!before && (!behind || tokens[digits + 1]?.text !== '.')) return undefined;
  const end = behind?.next ?? digits + 1;
  // «Woche 7 bis 9», «vecka 7,5»
  if (/^[-–:%°]$/u.test(tokens[end]?.text ?? '') && tokens[end]?.gap === false) return undefined;
  const year = readYearAfter(phrases, end);
  return {
    sense: { kind: 'week', week, year: year?.year, yearStep: year?.yearStep },
    next: year?.next ?? end,
  };
}

/** Monday to Sunday of an ISO week, in the nearest year where none is named. */
export function resolveWeek(
  { week, year, yearStep }: WeekSense,
  anchor: Anchor | undefined,
  direction: Direction,
): string | undefined {
  const written =
    anchor?.grain === 'day' ? anchor.day : anchor?.grain === 'month' ? `${anchor.month}-15` : undefined;
  const named =
    year ?? (yearStep !== undefined && written !== undefined ? yearOf(written) + yearStep : undefined);
  if (named !== undefined) return daysOf(named, week);
  if (written === undefined) return undefined;
  const near = [0, -1, 1].flatMap((step) => daysOf(yearOf(written) + step, week) ?? []);
  const candidates = near.filter((days) =>
    direction === 1 ? days.slice(-10) >= written : days.slice(0, 10) <= written,
  );
  return direction === 1 ? candidates.toSorted()[0] : candidates.toSorted().at(-1);
}

function daysOf(year: number, week: number): string | undefined {
  const monday = shiftDays(mondayOf(`${String(year)}-01-04`), (week - 1) * 7);
  // A week belongs to the year of its Thursday.
  return yearOf(shiftDays(monday, 4 - weekdayOf(monday))) === year
    ? `${monday}/${shiftDays(monday, 6)}`
    : undefined;
}

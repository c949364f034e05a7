import type { Block, Evidence, Published } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';
import { anchorOf } from './anchor.ts';
import { toIso, weekdayOf, yearOf } from './calendar.ts';
import { spanOf } from './mentions.ts';
import { resolve } from './resolve.ts';
import { findPhrases } from './scan.ts';
import { directionAround } from './tense.ts';

/** A weekday in the text that disagrees with the calendar, and the date on which it would be right. */
export interface WrongWeekday {
  readonly because: string;
  readonly evidence: Evidence;
  readonly span: Span;
  readonly rejected: string | undefined;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** Years relative to that of publication in which the weekday is tried, nearest first. */
const YEARS_AROUND = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5];

/** The first date in the text whose weekday disagrees with the calendar, given the published date. */
export function readWrongWeekday(
  text: string,
  blocks: readonly Block[],
  language: string,
  published: Pick<Published, 'edtf'>,
): WrongWeekday | undefined {
  const anchor = anchorOf(published);
  for (const phrase of findPhrases(text, blocks, language)) {
    const { sense, phrases, from, next } = phrase;
    if (
      sense.kind !== 'calendar' ||
      sense.weekday === undefined ||
      sense.day === undefined ||
      sense.month === undefined
    )
      continue;
    const day = resolve(sense, anchor, directionAround(phrases, from, next));
    if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(day) || weekdayOf(day) === sense.weekday) continue;
    const span = spanOf(phrase);
    const evidence = { rule: 'weekday-disagrees', text: text.slice(span.start, span.end), ...span };
    const because = `Unexpected weekday in «${evidence.text}» (${nameOf(sense.weekday)}) for ${day}, expected a ${nameOf(weekdayOf(day))}.`;
    const { day: dayOfMonth, month, weekday } = sense;
    const rejected = YEARS_AROUND.map((step) => toIso(yearOf(day) + step, month, dayOfMonth)).find(
      (iso) => iso !== undefined && weekdayOf(iso) === weekday,
    );
    return { because, evidence, span, rejected };
  }
  return undefined;
}

function nameOf(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

import { after, readCalendar, readDayNumber, readYear, yearAt, skip, type Phrases } from './absolute.ts';
import { isDayOfYear } from './calendar.ts';
import type { CalendarSense, RangeSense, Reading } from './sense.ts';
import { find } from './vocabulary.ts';

const DASHES = '-–—';

/** «12.–15. marts», «från 3 till 5 maj», «no 3. līdz 5. maijam», «2014–2019»: one stretch with both its ends. */
export function readRange(phrases: Phrases, at: number): Reading<RangeSense> | undefined {
  const { tokens, vocabulary } = phrases;
  const between = find(vocabulary, tokens, at, 'between');
  const lead = find(vocabulary, tokens, at, 'rangeFrom');
  const start = skip(phrases, Math.max(between?.next ?? at, lead?.next ?? at), 'dayLink');
  const from = readEnd(phrases, start);
  if (!from) return undefined;
  const joined = between ? find(vocabulary, tokens, from.next, 'and') : undefined;
  const dashed = after(phrases, from.next, DASHES);
  const linked = joined?.next ?? find(vocabulary, tokens, from.next, 'rangeTo')?.next ?? (dashed > from.next ? dashed : undefined);
  if (linked === undefined) return undefined;
  const to = readEnd(phrases, skip(phrases, linked, 'dayLink'));
  const merged = to && merge(from.sense, to.sense, lead !== undefined);
  return merged && { sense: merged, next: to.next };
}

function readEnd(phrases: Phrases, at: number): Reading<CalendarSense> | undefined {
  const calendar = readCalendar(phrases, at);
  if (calendar) return calendar;
  const year = readYear(phrases, at);
  if (year) return year;
  const bare = yearAt(phrases, at);
  if (bare !== undefined) return { sense: { kind: 'calendar', year: bare }, next: at + 1 };
  const day = readDayNumber(phrases, at);
  return day && { sense: { kind: 'calendar', day: day.value }, next: day.next };
}

/** What one end leaves out the other says: «12.–15. marts 2022» is twice March 2022. */
function merge(from: CalendarSense, to: CalendarSense, led: boolean): RangeSense | undefined {
  const month = from.month ?? to.month;
  const overNewYear = from.month !== undefined && to.month !== undefined && from.month > to.month;
  const year = from.year ?? (to.year !== undefined && overNewYear ? to.year - 1 : to.year);
  const onlyYears = [from, to].every((end) => end.day === undefined && end.month === undefined && end.weekday === undefined);
  if (onlyYears) {
    const ordered = from.year !== undefined && to.year !== undefined && from.year < to.year;
    return ordered ? { kind: 'range', from, to } : undefined;
  }
  // Both days, or both months: «3 till maj» is no range.
  if ((from.day === undefined) !== (to.day === undefined)) return undefined;
  if (from.day === undefined && (from.month === undefined || to.month === undefined)) return undefined;
  const days = { from: { ...from, month, year }, to: { ...to, month: to.month ?? month, year: to.year ?? from.year } };
  if (month === undefined && !led) return undefined;
  if (from.day !== undefined && month !== undefined && !isDayOfYear(month, from.day)) return undefined;
  if (month !== undefined && from.month === undefined && (from.day ?? 0) >= (to.day ?? 0)) return undefined;
  return { kind: 'range', ...days };
}

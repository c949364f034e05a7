import { enGB } from 'date-fns/locale/en-GB';
import type { DateWording } from '../sections/date-patterns.ts';

/** How English writes dates. */
export const datePatterns: DateWording = {
  locale: enGB,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  day: '{day} {month} {year}',
  dayMonth: '{day} {month}',
  month: '{month} {year}',
  season: '{season} {year}',
  year: '{year}',
  decade: '{year}s',
  daysInMonth: '{from}–{to} {month} {year}',
  daysInYear: '{from} – {to} {year}',
  monthsInYear: '{from}–{to} {year}',
  years: '{from}–{to}',
  interval: '{from} – {to}',
  sometimeIn: 'in the period {date}',
  notBefore: '{date} or later',
  notAfter: '{date} or earlier',
  alternative: '{first} or {last}',
  approximate: 'about {date}',
  uncertain: '{date} (uncertain)',
  yearUnknown: '{date}, year unknown',
  undated: 'undated',
};

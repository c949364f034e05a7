import { sv } from 'date-fns/locale/sv';
import type { DateWording } from '../sections/date-patterns.ts';

/** How Swedish writes dates. */
export const datePatterns: DateWording = {
  locale: sv,
  seasons: ['våren', 'sommaren', 'hösten', 'vintern'],
  day: '{day} {month} {year}',
  dayMonth: '{day} {month}',
  month: '{month} {year}',
  season: '{season} {year}',
  year: '{year}',
  decade: '{year}-talet',
  daysInMonth: '{from}–{to} {month} {year}',
  daysInYear: '{from}–{to} {year}',
  monthsInYear: '{from}–{to} {year}',
  years: '{from}–{to}',
  interval: '{from} – {to}',
  sometimeIn: 'under perioden {date}',
  notBefore: '{date} eller senare',
  notAfter: '{date} eller tidigare',
  alternative: '{first} eller {last}',
  approximate: 'omkring {date}',
  uncertain: '{date} (osäkert)',
  yearUnknown: '{date}, okänt år',
  undated: 'odaterad',
};

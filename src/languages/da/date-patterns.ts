import { da } from 'date-fns/locale/da';
import type { DateWording } from '../sections/date-patterns.ts';

/** How Danish writes dates. */
export const datePatterns: DateWording = {
  locale: da,
  seasons: ['foråret', 'sommeren', 'efteråret', 'vinteren'],
  day: '{day}. {month} {year}',
  dayMonth: '{day}. {month}',
  month: '{month} {year}',
  season: '{season} {year}',
  year: '{year}',
  decade: '{year}’erne',
  daysInMonth: '{from}.–{to}. {month} {year}',
  daysInYear: '{from} – {to} {year}',
  monthsInYear: '{from}–{to} {year}',
  years: '{from}–{to}',
  interval: '{from} – {to}',
  sometimeIn: 'i perioden {date}',
  notBefore: '{date} eller senere',
  notAfter: '{date} eller tidligere',
  alternative: '{first} eller {last}',
  approximate: 'omkring {date}',
  uncertain: '{date} (usikkert)',
  yearUnknown: '{date}, ukendt år',
  undated: 'udateret',
};

import { de } from 'date-fns/locale/de';
import type { DateWording } from '../sections/date-patterns.ts';

/** How German writes dates. */
export const datePatterns: DateWording = {
  locale: de,
  seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
  day: '{day}. {month} {year}',
  dayMonth: '{day}. {month}',
  month: '{month} {year}',
  season: '{season} {year}',
  year: '{year}',
  decade: '{year}er Jahre',
  daysInMonth: '{from}.–{to}. {month} {year}',
  daysInYear: '{from} – {to} {year}',
  monthsInYear: '{from}–{to} {year}',
  years: '{from}–{to}',
  interval: '{from} – {to}',
  sometimeIn: 'im Zeitraum {date}',
  notBefore: '{date} oder später',
  notAfter: '{date} oder früher',
  alternative: '{first} oder {last}',
  approximate: 'etwa {date}',
  uncertain: '{date} (unsicher)',
  yearUnknown: '{date}, Jahr unbekannt',
  undated: 'undatiert',
};

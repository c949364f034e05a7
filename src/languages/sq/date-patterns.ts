import { sq } from 'date-fns/locale/sq';
import type { DateWording } from '../sections/date-patterns.ts';

/** How Albanian writes dates. */
export const datePatterns: DateWording = {
  locale: sq,
  seasons: ['pranvera', 'vera', 'vjeshta', 'dimri'],
  day: '{day} {month} {year}',
  dayMonth: '{day} {month}',
  month: '{month} {year}',
  season: '{season} {year}',
  year: '{year}',
  decade: 'vitet {year}',
  daysInMonth: '{from}–{to} {month} {year}',
  daysInYear: '{from} – {to} {year}',
  monthsInYear: '{from}–{to} {year}',
  years: '{from}–{to}',
  interval: '{from} – {to}',
  sometimeIn: 'në periudhën {date}',
  notBefore: '{date} ose më vonë',
  notAfter: '{date} ose më herët',
  alternative: '{first} ose {last}',
  approximate: 'afërsisht {date}',
  uncertain: '{date} (e pasigurt)',
  yearUnknown: '{date}, viti nuk dihet',
  undated: 'pa datë',
  lowerCase: true,
  /** Albanian weekdays are feminine adjectives; date-fns has them without their article. */
  weekdays: ['e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë', 'e diel'],
};

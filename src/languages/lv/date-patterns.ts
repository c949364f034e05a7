import { lv } from 'date-fns/locale/lv';
import type { DateWording } from '../sections/date-patterns.ts';

/** How Latvian writes dates. */
export const datePatterns: DateWording = {
  locale: lv,
  seasons: ['pavasaris', 'vasara', 'rudens', 'ziema'],
  day: '{year}. gada {day}. {month}',
  dayMonth: '{day}. {month}',
  month: '{year}. gada {month}',
  season: '{year}. gada {season}',
  year: '{year}. gads',
  decade: '{year}. gadi',
  daysInMonth: '{year}. gada {from}.–{to}. {month}',
  daysInYear: '{year}. gada {from} – {to}',
  monthsInYear: '{year}. gada {from}–{to}',
  years: '{from}.–{to}. gads',
  interval: '{from} – {to}',
  sometimeIn: 'laikposmā: {date}',
  notBefore: '{date} vai vēlāk',
  notAfter: '{date} vai agrāk',
  alternative: '{first} vai {last}',
  approximate: 'aptuveni {date}',
  uncertain: '{date} (nav droši zināms)',
  yearUnknown: '{date}, gads nav zināms',
  undated: 'bez datuma',
};

import { plainDates, type DateLexicon } from '../sections/dates.ts';

/** English is not a source language, but headers and side-cars are often written in it: months and weekdays only. */
export const enDates: DateLexicon = {
  ...plainDates,
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  shortMonths: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep, sept', 'oct', 'nov', 'dec'],
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  weekdayTails: '-',
  shortWeekdays: ['mon', 'tue, tues', 'wed', 'thu, thur, thurs', 'fri', 'sat', 'sun'],
  dayLinks: 'the, on',
  ordinalMarks: 'st, nd, rd, th',
  ofLinks: 'of',
  bareYears: true,
  rangeTo: 'to',
  clock: 'at',
  publication: 'published, published on, date',
};

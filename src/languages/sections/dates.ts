/** The units a language counts time in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * Words and phrases of one kind, with a comma between them: `'måndag, måndagen'`. Lower-case, inflected as they stand
 * in news text; whole words match, and a full stop that belongs to one («d.») is written.
 */
type Words = string;

/** What a language says of dates. */
export interface DateLexicon {
  /** Forms of the twelve months, January first. */
  readonly months: readonly Words[];
  /** Abbreviations of the months; they count only beside a day or a year, with or without full stop. */
  readonly shortMonths: readonly Words[];
  /** Days that have a name and the same date every year. */
  readonly fixedDays: readonly (readonly [month: number, day: number, names: Words])[];
  /** A month by itself counts only after one of these; empty where any will do. */
  readonly monthCues: Words;
  /** Stems of the seven weekdays, Monday first, and what follows a stem (`-` is nothing). */
  readonly weekdays: readonly Words[];
  readonly weekdayTails: Words;
  /** Phrases around a stem (`*`) that always point back («i *s») or ahead («på *»). */
  readonly pastWeekdays: Words;
  readonly comingWeekdays: Words;
  /** Abbreviations of the weekdays; they count only before a day. */
  readonly shortWeekdays: readonly Words[];
  /** Words between a weekday and its day, and before a day («den», «më»). */
  readonly dayLinks: Words;
  /** Words that make a lone number a day («den 15», «am 15.»). */
  readonly dayCues: Words;
  /** What follows the digits of an ordinal, beside the full stop. */
  readonly ordinalMarks: Words;
  /** Ordinal words from first to thirty-first; they count only with a month, a weekday or a unit. */
  readonly ordinals: readonly Words[];
  /** Last of a row, as in «the last Friday in May». */
  readonly finals: Words;
  /** Words between a day or a month and what it belongs to. */
  readonly ofLinks: Words;
  /** Numbers from one to twelve, then to nineteen, and the tens from twenty to ninety. */
  readonly numbers: readonly Words[];
  readonly teens: readonly Words[];
  readonly tens: readonly Words[];
  /** How a ten and a one are joined: `{one}und{ten}`, `{ten} {one}`. */
  readonly joinedNumber: string;
  /** How years in words begin («neunzehnhundert» is 1900), and what may stand between that and the rest. */
  readonly hundreds: readonly (readonly [value: number, words: Words])[];
  readonly hundredJoints: Words;
  /** Years and the ends of years that have a form of their own («divtūkstošajā» is 2000, «piecdesmitajā» 50). */
  readonly roundYears: readonly (readonly [value: number, words: Words])[];
  readonly units: Readonly<Record<TimeUnit, Words>>;
  /** A unit that is one by itself after the words of a distance («pirms gada» is a year ago). */
  readonly singleUnits: Words;
  /** Half-years, counted («erstes Halbjahr»), and halves that need a year beside them («zweite Hälfte 2022»). */
  readonly halfYears: Words;
  readonly halves: Words;
  /** Centuries («20. gadsimts»), and the words around the number of a week («KW 12»). */
  readonly centuries: Words;
  readonly weekNumbers: Words;
  /** Parts of a unit before it («Ende») and behind it («beigās»), and parts with their unit («Monatsende»). */
  readonly parts: Words;
  readonly partsBehind: Words;
  readonly partNouns: readonly (readonly [unit: TimeUnit, words: Words])[];
  /** Units in the plural: «in den letzten Jahren» is not last year. */
  readonly severalUnits: Words;
  readonly weekend: Words;
  /** Feasts by their days after Easter Sunday. */
  readonly feasts: readonly (readonly [daysAfterEaster: number, names: Words])[];
  /** Phrases at a fixed distance from the day of writing. */
  readonly shifts: readonly (readonly [unit: TimeUnit, count: number, phrases: Words])[];
  /** Words that make a unit, a weekday or a month the one before (-1), this one (0) or the next (1). */
  readonly steps: readonly (readonly [count: number, words: Words])[];
  /** Those words stand after the noun («javën e kaluar»). */
  readonly stepsFollow: boolean;
  /** Of those, the words that make «next Friday» the Friday of next week; with the others it is the first to come. */
  readonly nextWeekWords: Words;
  /** Distances: words before and after «three days». */
  readonly agoBefore: Words;
  readonly agoAfter: Words;
  readonly aheadBefore: Words;
  readonly aheadAfter: Words;
  /** Words that count back from another day («två dagar före i går»). */
  readonly before: Words;
  /** Words of «the last two weeks» and «the next two weeks». */
  readonly lastSpan: Words;
  readonly nextSpan: Words;
  /** Words beside a year; `yearFirst` where the year stands before them («2019. gadā») and before day and month. */
  readonly yearWords: Words;
  readonly yearFirst: boolean;
  /** Abbreviations that put a date into the year of writing («š.g.», «d. J.»). */
  readonly thisYear: Words;
  /** Words after which four digits are a year. */
  readonly yearCues: Words;
  /** Four digits are a year without any of those words. */
  readonly bareYears: boolean;
  /** Words after four digits that make them a count. */
  readonly counted: Words;
  /** Words that make a month or a year after them part of a name, and months that are names when capitalised. */
  readonly nameWords: Words;
  /** What follows the digits of a decade, and words before it. */
  readonly decadeMarks: Words;
  readonly decadeWords: Words;
  /** Decades of the last century by their first year's two digits, this century's as 100 and more: «die Neunziger». */
  readonly decadeNames: readonly (readonly [tens: number, names: Words])[];
  readonly rangeFrom: Words;
  readonly rangeTo: Words;
  readonly between: Words;
  readonly and: Words;
  /** Words that belong to a date and stand before it. */
  readonly leadIns: Words;
  /** Words that make it a day of every year. */
  readonly yearly: Words;
  /** Words before a time of day. */
  readonly clock: Words;
  /** Words that tell what is to come; endings of such verbs. */
  readonly coming: Words;
  readonly comingEndings: Words;
  /** Verbs that tell what has been and nothing else; endings of such verbs. */
  readonly told: Words;
  readonly pastEndings: Words;
  /** Other words that point back. */
  readonly past: Words;
  /** Words that end so and tell nothing. */
  readonly notTelling: Words;
  /** Year words that make a year an answer to «when»; empty where a preposition does. */
  readonly yearWhen: Words;
  /** A year after these has begun; a year after those says nothing of the past. */
  readonly since: Words;
  readonly until: Words;
  /** How a line begins that says when the article was published. */
  readonly publication: Words;
}

/** For a language without date words: only digits are read. */
export const plainDates: DateLexicon = {
  months: [],
  shortMonths: [],
  fixedDays: [],
  monthCues: '',
  weekdays: [],
  weekdayTails: '',
  pastWeekdays: '',
  comingWeekdays: '',
  shortWeekdays: [],
  dayLinks: '',
  dayCues: '',
  ordinalMarks: '',
  ordinals: [],
  finals: '',
  ofLinks: '',
  numbers: [],
  teens: [],
  tens: [],
  joinedNumber: '',
  hundreds: [],
  hundredJoints: '',
  roundYears: [],
  units: { day: '', week: '', month: '', quarter: '', year: '' },
  singleUnits: '',
  halfYears: '',
  halves: '',
  centuries: '',
  weekNumbers: '',
  parts: '',
  partsBehind: '',
  partNouns: [],
  severalUnits: '',
  weekend: '',
  feasts: [],
  shifts: [],
  steps: [],
  stepsFollow: false,
  nextWeekWords: '',
  agoBefore: '',
  agoAfter: '',
  aheadBefore: '',
  aheadAfter: '',
  before: '',
  lastSpan: '',
  nextSpan: '',
  yearWords: '',
  yearFirst: false,
  thisYear: '',
  yearCues: '',
  bareYears: false,
  counted: '',
  nameWords: '',
  decadeMarks: '',
  decadeWords: '',
  decadeNames: [],
  rangeFrom: '',
  rangeTo: '',
  between: '',
  and: '',
  leadIns: '',
  yearly: '',
  clock: '',
  coming: '',
  comingEndings: '',
  told: '',
  past: '',
  pastEndings: '',
  notTelling: '',
  yearWhen: '',
  since: '',
  until: '',
  publication: '',
};

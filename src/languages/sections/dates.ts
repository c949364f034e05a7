/** The units a language counts time in. */
export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * Words and phrases of one kind, separated by commas: `'måndag, måndagen'`. Lower-case, inflected as in news text. Only whole
 * words match; a full stop that belongs to a word is included («d.»).
 */
type Words = string;

/** The date words of a language. */
export interface DateLexicon {
  /** Forms of the twelve months, January first. */
  readonly months: readonly Words[];
  /** Abbreviations of the months, read only beside a day or a year, with or without a full stop. */
  readonly shortMonths: readonly Words[];
  /** Named days with the same date every year. */
  readonly fixedDays: readonly (readonly [month: number, day: number, names: Words])[];
  /** Names of fixed days that need a year beside them («Weihnachten 2019»). */
  readonly datedFixedDays: readonly (readonly [month: number, day: number, names: Words])[];
  /** A month by itself is read only after one of these words; empty: anywhere. */
  readonly monthCues: Words;
  /** Stems of the seven weekdays, Monday first, and what follows a stem (`-` is nothing). */
  readonly weekdays: readonly Words[];
  readonly weekdayTails: Words;
  /** Parts of the day after a weekday («Otrdienas vakarā»). */
  readonly dayParts: Words;
  /** Phrases around a stem (`*`) that always refer to the past («i *s») or the future («på *»). */
  readonly pastWeekdays: Words;
  readonly comingWeekdays: Words;
  /** Abbreviations of the weekdays, read only before a day. */
  readonly shortWeekdays: readonly Words[];
  /** Words between a weekday and its day, and before a day («den», «më»). */
  readonly dayLinks: Words;
  /** Words that make a lone number a day («den 15», «am 15.»). */
  readonly dayCues: Words;
  /** Whether a day without its month always has a full stop («am 15.»). */
  readonly dayStop: boolean;
  /** Whether two digits after a day and month are a year («den 1/9-21»), and whether the month may come first («10/28/2018»). */
  readonly slashedYears: boolean;
  readonly monthFirst: boolean;
  /** Endings after the digits of an ordinal, besides the full stop. */
  readonly ordinalMarks: Words;
  /** Ordinals from first to thirty-first, read only with a month, a weekday or a unit. */
  readonly ordinals: readonly Words[];
  /** The last of a series: «the last Friday in May». */
  readonly finals: Words;
  /** Words between a day or a month and what it belongs to. */
  readonly ofLinks: Words;
  /** Numbers from one to twelve, then to nineteen, and the tens from twenty to ninety. */
  readonly numbers: readonly Words[];
  readonly teens: readonly Words[];
  readonly tens: readonly Words[];
  /** How a ten and a one are joined: `{one}und{ten}`, `{ten} {one}`. */
  readonly joinedNumber: string;
  /** How years in words begin («neunzehnhundert» is 1900), and what may join it to the rest. */
  readonly hundreds: readonly (readonly [value: number, words: Words])[];
  readonly hundredJoints: Words;
  /** Years and the ends of years that have a form of their own («divtūkstošajā» is 2000, «piecdesmitajā» 50). */
  readonly roundYears: readonly (readonly [value: number, words: Words])[];
  readonly units: Readonly<Record<TimeUnit, Words>>;
  /** Units that mean one of them without a number, after a word of distance («pirms gada» is a year ago). */
  readonly singleUnits: Words;
  /** Half-years, counted («erstes Halbjahr»), and halves that need a year beside them («zweite Hälfte 2022»). */
  readonly halfYears: Words;
  readonly halves: Words;
  /** Centuries («20. gadsimts»), and the words around the number of a week («KW 12»). */
  readonly centuries: Words;
  readonly weekNumbers: Words;
  /** Parts of a unit before it («Ende») and after it («beigās»), and parts with their unit («Monatsende»). */
  readonly parts: Words;
  readonly partsBehind: Words;
  readonly partNouns: readonly (readonly [unit: TimeUnit, words: Words])[];
  /** Articles that make a unit plural where it does not change («de kommende år»). */
  readonly pluralArticles: Words;
  /** Forms of units that belong to a noun after them and are no distance («pēc astoņu gadu pārtraukuma»). */
  readonly attributiveUnits: Words;
  /** Units in the plural: «in den letzten Jahren» is not last year. */
  readonly severalUnits: Words;
  readonly weekend: Words;
  /** Words that mean a weekend only with «last», «this» or «next» («pagājušajās brīvdienās»). */
  readonly freeDays: Words;
  /** Feasts by their days after Easter Sunday. */
  readonly feasts: readonly (readonly [daysAfterEaster: number, names: Words])[];
  /** Names of such feasts that need a year beside them («Ostern 2019»). */
  readonly datedFeasts: readonly (readonly [daysAfterEaster: number, names: Words])[];
  /** Feasts on the first such weekday on or after a day, read only with a year («midsommar 2019»). */
  readonly weekdayFeasts: readonly (readonly [month: number, day: number, weekday: number, names: Words])[];
  /** Words beside a feast that put it into another calendar («chinesisches Neujahr»). */
  readonly otherCalendars: Words;
  /** Spring, summer, autumn and winter, read only with a year. */
  readonly seasons: readonly Words[];
  /** Phrases for the last (-1), this (0) or the next (1) of the seasons from 1 (spring) to 4 («i somras»). */
  readonly seasonShifts: readonly (readonly [season: number, count: number, phrases: Words])[];
  /** Words after a season that make a name of it («ziemas olimpiskās spēles»). */
  readonly seasonNames: Words;
  /** Words before a weekday that give its distance from the day of writing («am heutigen Samstag»). */
  readonly dayAdjectives: readonly (readonly [count: number, words: Words])[];
  /** Phrases at a fixed distance from the day of writing. */
  readonly shifts: readonly (readonly [unit: TimeUnit, count: number, phrases: Words])[];
  /** Words that make a unit, a weekday or a month the one before (-1), this one (0) or the next (1). */
  readonly steps: readonly (readonly [count: number, words: Words])[];
  /** Whether those words follow the noun («javën e kaluar»). */
  readonly stepsFollow: boolean;
  /** Those of them with which «next Friday» is the Friday of next week; with the others it is the coming one. */
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
  /** Those of them that make one unit the time up to now («det senaste året»). */
  readonly runningSpan: Words;
  /** Words after a year before our era. */
  readonly beforeChrist: Words;
  /** Words beside a year; `yearFirst`: the year precedes them («2019. gadā») and the day and month. */
  readonly yearWords: Words;
  /** Words after a date that put it into a year named before, or one beside that («i april samme år»). */
  readonly sameYear: Words;
  readonly yearFirst: boolean;
  /** Abbreviations that put a date into the year of writing («š.g.», «d. J.»). */
  readonly thisYear: Words;
  /** Words after which four digits are a year. */
  readonly yearCues: Words;
  /** Whether four digits are a year without such a word. */
  readonly bareYears: boolean;
  /** Words after four digits that make them a count. */
  readonly counted: Words;
  /** Words that make a month or a year after them part of a name, and months that are names when capitalised. */
  readonly nameWords: Words;
  /** Endings after the digits of a decade, and words before it. */
  readonly decadeMarks: Words;
  readonly decadeWords: Words;
  /** People, and words between them and a decade of their life: «en mand midt i 40'erne» is no time. */
  readonly people: Words;
  readonly ageLinks: Words;
  /** Decades of the last century by their first year's two digits, this century's as 100 and more: «die Neunziger». */
  readonly decadeNames: readonly (readonly [tens: number, names: Words])[];
  readonly rangeFrom: Words;
  readonly rangeTo: Words;
  readonly between: Words;
  readonly and: Words;
  /** Words before a date that belong to it. */
  readonly leadIns: Words;
  /** Words that make a date one of every year. */
  readonly yearly: Words;
  /** Words before a weekday that make it one of every week, or any («jeden Montag», «kādā svētdienā»). */
  readonly everyWords: Words;
  /** Words before a time of day, and after it («20 Uhr»). */
  readonly clock: Words;
  readonly hours: Words;
  /** Words that refer to the future; endings of such verbs. */
  readonly coming: Words;
  readonly comingEndings: Words;
  /** Verbs of the present that look ahead where a weekday is in their clause («Am Sonntag sind Wahlen»). */
  readonly presentVerbs: Words;
  /** Verbs of reporting in any tense: the weekday in their clause is the last one («teilte die Stadt am Mittwoch mit»). */
  readonly reports: Words;
  /** Verbs of moving an event, and the words between them and its new day («verschoben», «auf»). */
  readonly moved: Words;
  readonly towards: Words;
  /** Words before a day that is to come unless its verb is past («bis Freitag», «senast fredag»). */
  readonly deadlines: Words;
  /** Nouns before such a word that are no event moved: «in der Nacht auf Montag». */
  readonly nights: Words;
  /** Conjunctions that begin a clause without a comma before them. */
  readonly clauseOpeners: Words;
  /** Words that open a clause after a comma («kuras apstākļus vēl skaidros»): between commas it is an aside. */
  readonly relatives: Words;
  /** Words before who says something, or where it stands: a day right after them is that of saying («enligt åklagaren på tisdagen»). */
  readonly sources: Words;
  /** Words that join a day to a noun before it («der Brand vom Montag»): such a day is past. */
  readonly attributeLinks: Words;
  /** Verbs that make a past tense with a participle («hat … geöffnet») and are a present without one («haben Zeit»). */
  readonly auxiliaries: Words;
  /** Verbs that do so with some participles only, so that other words decide before them («ist gestorben», «ist gesperrt»). */
  readonly beVerbs: Words;
  /** Endings of the participles after them, besides those of `participleEndings`. */
  readonly perfectEndings: Words;
  /**
   * Where the verb is the second part of a sentence («Am Freitag hebt sich der Vorhang»): its endings in the past and in the present,
   * pronouns and endings of a noun that can be the first part alone («hon», «ministeren»), and words with such endings that are no verbs.
   */
  readonly secondPlacePast: Words;
  readonly secondPlacePresent: Words;
  readonly subjects: Words;
  /** Articles that open such a part, in a language where nouns have neither an ending nor a capital («the deadline expires»). */
  readonly subjectArticles: Words;
  readonly subjectEndings: Words;
  readonly notPresentVerbs: Words;
  /** Syllables before a verb («underskrev», «aizgāja»). */
  readonly verbPrefixes: Words;
  /** How participles begin and end, where they close a sentence about the past. */
  readonly participleBeginnings: Words;
  readonly participleEndings: Words;
  /** Verb forms that are past and nothing else; endings of such verbs. */
  readonly pastVerbs: Words;
  readonly pastEndings: Words;
  /** Other words that refer to the past. */
  readonly past: Words;
  /** Words with these endings that are not such verbs. */
  readonly notPastVerbs: Words;
  /** Verbs that look ahead from a time in the past: they prove nothing and point nowhere («skulle», «sollte»). */
  readonly modals: Words;
  /** Words of what may be: they prove nothing, and look ahead where no verb points anywhere («kanske»). */
  readonly maybes: Words;
  /** Words after which such a word is an adjective or an infinitive («die geplante», «zu entrichten»). */
  readonly articles: Words;
  /** Year words with which a year answers «when»; empty where a preposition does. */
  readonly yearWhen: Words;
  /** Words after which a year has begun; words after which it need not have. */
  readonly since: Words;
  readonly until: Words;
  /** Words before a year whose figures are known («jämfört med 2019»). */
  readonly comparedTo: Words;
  /** Verbs after which a year is that of the plan («nolēma 2020. gadā celt nodokļus»). */
  readonly decisions: Words;
  /** Past verbs after an event and its year that tell how it turned out («valet 2018 blev en framgång»). */
  readonly linkingPast: Words;
  /** Beginnings of a line that states when the article was published. */
  readonly publication: Words;
  /** Beginnings of a line that states when it was last changed; it counts where nothing else dates the article. */
  readonly updated: Words;
}

/** For a language without date words: only digits are read. */
export const plainDates: DateLexicon = {
  months: [],
  shortMonths: [],
  fixedDays: [],
  datedFixedDays: [],
  monthCues: '',
  weekdays: [],
  weekdayTails: '',
  dayParts: '',
  pastWeekdays: '',
  comingWeekdays: '',
  shortWeekdays: [],
  dayLinks: '',
  dayCues: '',
  dayStop: false,
  slashedYears: false,
  monthFirst: false,
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
  pluralArticles: '',
  attributiveUnits: '',
  severalUnits: '',
  weekend: '',
  freeDays: '',
  feasts: [],
  datedFeasts: [],
  weekdayFeasts: [],
  otherCalendars: '',
  seasons: [],
  seasonShifts: [],
  seasonNames: '',
  dayAdjectives: [],
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
  runningSpan: '',
  beforeChrist: '',
  yearWords: '',
  sameYear: '',
  yearFirst: false,
  thisYear: '',
  yearCues: '',
  bareYears: false,
  counted: '',
  nameWords: '',
  decadeMarks: '',
  decadeWords: '',
  people: '',
  ageLinks: '',
  decadeNames: [],
  rangeFrom: '',
  rangeTo: '',
  between: '',
  and: '',
  leadIns: '',
  yearly: '',
  everyWords: '',
  clock: '',
  hours: '',
  coming: '',
  comingEndings: '',
  presentVerbs: '',
  reports: '',
  moved: '',
  towards: '',
  deadlines: '',
  nights: '',
  clauseOpeners: '',
  relatives: '',
  sources: '',
  attributeLinks: '',
  auxiliaries: '',
  beVerbs: '',
  perfectEndings: '',
  secondPlacePast: '',
  secondPlacePresent: '',
  subjects: '',
  subjectArticles: '',
  subjectEndings: '',
  notPresentVerbs: '',
  verbPrefixes: '',
  participleBeginnings: '',
  participleEndings: '',
  pastVerbs: '',
  past: '',
  pastEndings: '',
  notPastVerbs: '',
  modals: '',
  maybes: '',
  articles: '',
  yearWhen: '',
  since: '',
  until: '',
  comparedTo: '',
  decisions: '',
  linkingPast: '',
  publication: '',
  updated: '',
};

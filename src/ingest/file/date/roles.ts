/** The roles of words and phrases in dates. */
export type PhraseRole =
  | 'month'
  | 'shortMonth'
  | 'monthCue'
  | 'weekday'
  | 'dayPart'
  | 'pastWeekday'
  | 'comingWeekday'
  | 'shortWeekday'
  | 'dayLink'
  | 'dayCue'
  | 'ordinalMark'
  | 'ordinal'
  | 'final'
  | 'ofLink'
  | 'number'
  | 'unit'
  | 'severalUnits'
  | 'fixedDay'
  | 'weekend'
  | 'freeDays'
  | 'sameYear'
  | 'runningSpan'
  | 'shift'
  | 'step'
  | 'nextWeek'
  | 'agoBefore'
  | 'agoAfter'
  | 'aheadBefore'
  | 'aheadAfter'
  | 'lastSpan'
  | 'nextSpan'
  | 'yearWord'
  | 'yearCue'
  | 'counted'
  | 'nameWord'
  | 'decadeMark'
  | 'decadeWord'
  | 'rangeFrom'
  | 'rangeTo'
  | 'between'
  | 'and'
  | 'leadIn'
  | 'yearly'
  | 'every'
  | 'clock'
  | 'coming'
  | 'past'
  | 'pastVerbs'
  | 'yearWhen'
  | 'notPastVerbs'
  | 'since'
  | 'until'
  | 'comparedTo'
  | 'decision'
  | 'updated'
  | 'publication'
  | 'before'
  | 'part'
  | 'partAfter'
  | 'partNoun'
  | 'halfYear'
  | 'half'
  | 'century'
  | 'weekNumber'
  | 'singleUnit'
  | 'thisYear'
  | 'hundreds'
  | 'roundYear'
  | 'decadeName'
  | 'feast'
  | 'datedFeast'
  | 'weekdayFeast'
  | 'datedFixedDay'
  | 'otherCalendar'
  | 'season'
  | 'seasonShift'
  | 'seasonName'
  | 'dayAdjective'
  | 'hour'
  | 'beforeChrist'
  | 'present'
  | 'report'
  | 'moved'
  | 'towards'
  | 'deadline'
  | 'article'
  | 'modal'
  | 'maybe'
  | 'pluralArticle'
  | 'attributiveUnit'
  | 'night'
  | 'clauseOpener'
  | 'relative'
  | 'linkingPast'
  | 'source'
  | 'attributeLink'
  | 'auxiliary'
  | 'be'
  | 'subject'
  | 'subjectArticle'
  | 'notPresentVerbs'
  | 'person'
  | 'ageLink';

/** Roles that can begin a date phrase. */
export const OPENING: ReadonlySet<PhraseRole> = new Set<PhraseRole>([
  'fixedDay',
  'month',
  'shortMonth',
  'weekday',
  'pastWeekday',
  'comingWeekday',
  'shortWeekday',
  'dayLink',
  'ordinal',
  'final',
  'number',
  'unit',
  'weekend',
  'runningSpan',
  'shift',
  'step',
  'agoBefore',
  'aheadBefore',
  'lastSpan',
  'nextSpan',
  'yearWord',
  'decadeWord',
  'rangeFrom',
  'between',
  'part',
  'partNoun',
  'weekNumber',
  'thisYear',
  'hundreds',
  'roundYear',
  'decadeName',
  'feast',
  'datedFeast',
  'weekdayFeast',
  'datedFixedDay',
  'season',
  'seasonShift',
  'dayAdjective',
  'century',
  'halfYear',
  'half',
]);

import { memoise } from '../../../base/memoise.ts';
import type { DateLexicon, TimeUnit } from '../../../languages/sections/dates.ts';
import { enDates } from '../../../languages/en/dates.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';
import type { DateWords, WordPhrase } from './date-words.ts';
import { numbersInWords } from './number-words.ts';
import { OPENING, type PhraseRole } from './roles.ts';
import { tokenise } from './tokens.ts';

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** The date words of a language. A language without a lexicon has none: only digits are read. */
export const dateWordsOf = memoise((language: string): DateWords =>
  // English is no source language, but its dates are read.
  compileDateWords(language === 'en' ? enDates : partOf(language, 'dates')),
);

/** Indexes the lists of a lexicon. */
export function compileDateWords(lexicon: DateLexicon): DateWords {
  const byFirstWord = new Map<string, Partial<Record<PhraseRole, WordPhrase[]>>>();
  const openings = new Set<string>();
  const byLastWord = new Map<string, Partial<Record<PhraseRole, WordPhrase[]>>>();
  const add = (role: PhraseRole, list: string, value = 0, unit: TimeUnit = 'day'): void => {
    for (const entry of entries(list)) {
      const words = tokenise(entry, { start: 0, end: entry.length }).map(({ text }) => text);
      const [first] = words;
      if (first === undefined) continue;
      const phrase = { role, words, value, unit };
      if (OPENING.has(role)) openings.add(first);
      indexPhrase(byFirstWord, first, phrase);
      indexPhrase(byLastWord, words.at(-1) ?? first, phrase);
    }
  };
  lexicon.months.forEach((list, index) => {
    add('month', list, index + 1);
  });
  lexicon.shortMonths.forEach((list, index) => {
    add('shortMonth', list, index + 1);
  });
  lexicon.ordinals.forEach((list, index) => {
    add('ordinal', list, index + 1);
  });
  lexicon.numbers.forEach((list, index) => {
    add('number', list, index + 1);
  });
  for (const [value, list] of numbersInWords(lexicon)) add('number', list, value);
  for (const [value, list] of lexicon.hundreds) add('hundreds', list, value);
  for (const [value, list] of lexicon.roundYears) add('roundYear', list, value);
  for (const [value, list] of lexicon.decadeNames) add('decadeName', list, value);
  for (const [offset, list] of lexicon.feasts) add('feast', list, offset);
  for (const [offset, list] of lexicon.datedFeasts) add('datedFeast', list, offset);
  for (const [month, day, weekday, list] of lexicon.weekdayFeasts)
    add('weekdayFeast', list, month * 1000 + day * 10 + weekday);
  lexicon.seasons.forEach((list, index) => {
    add('season', list, index + 1);
  });
  for (const [season, count, list] of lexicon.seasonShifts)
    add('seasonShift', list, season + 10 * (count + 1));
  for (const [count, list] of lexicon.dayAdjectives) add('dayAdjective', list, count);
  for (const [unit, list] of lexicon.partNouns) add('partNoun', list, 0, unit);
  lexicon.shortWeekdays.forEach((list, index) => {
    add('shortWeekday', list, index + 1);
  });
  lexicon.weekdays.forEach((stems, index) => {
    for (const stem of entries(stems)) {
      for (const tail of entries(lexicon.weekdayTails))
        add('weekday', tail === '-' ? stem : stem + tail, index + 1);
      add('pastWeekday', lexicon.pastWeekdays.replaceAll('*', stem), index + 1);
      add('comingWeekday', lexicon.comingWeekdays.replaceAll('*', stem), index + 1);
    }
  });
  for (const unit of UNITS) add('unit', lexicon.units[unit], 0, unit);
  for (const [month, day, list] of lexicon.fixedDays) add('fixedDay', list, month * 100 + day);
  for (const [month, day, list] of lexicon.datedFixedDays) add('datedFixedDay', list, month * 100 + day);
  for (const [unit, count, list] of lexicon.shifts) add('shift', list, count, unit);
  for (const [count, list] of lexicon.steps) add('step', list, count);
  const plain: readonly (readonly [PhraseRole, string])[] = [
    ['monthCue', lexicon.monthCues],
    ['dayPart', lexicon.dayParts],
    ['dayLink', lexicon.dayLinks],
    ['dayCue', lexicon.dayCues],
    ['ordinalMark', lexicon.ordinalMarks],
    ['final', lexicon.finals],
    ['ofLink', lexicon.ofLinks],
    ['severalUnits', lexicon.severalUnits],
    ['weekend', lexicon.weekend],
    ['freeDays', lexicon.freeDays],
    ['sameYear', lexicon.sameYear],
    ['runningSpan', lexicon.runningSpan],
    ['nextWeek', lexicon.nextWeekWords],
    ['agoBefore', lexicon.agoBefore],
    ['agoAfter', lexicon.agoAfter],
    ['aheadBefore', lexicon.aheadBefore],
    ['aheadAfter', lexicon.aheadAfter],
    ['lastSpan', lexicon.lastSpan],
    ['nextSpan', lexicon.nextSpan],
    ['yearWord', lexicon.yearWords],
    ['yearCue', lexicon.yearCues],
    ['counted', lexicon.counted],
    ['nameWord', lexicon.nameWords],
    ['decadeMark', lexicon.decadeMarks],
    ['decadeWord', lexicon.decadeWords],
    ['rangeFrom', lexicon.rangeFrom],
    ['rangeTo', lexicon.rangeTo],
    ['between', lexicon.between],
    ['and', lexicon.and],
    ['leadIn', lexicon.leadIns],
    ['yearly', lexicon.yearly],
    ['every', lexicon.everyWords],
    ['clock', lexicon.clock],
    ['coming', lexicon.coming],
    ['past', lexicon.past],
    ['pastVerbs', lexicon.pastVerbs],
    ['yearWhen', lexicon.yearWhen],
    ['notPastVerbs', lexicon.notPastVerbs],
    ['since', lexicon.since],
    ['until', lexicon.until],
    ['comparedTo', lexicon.comparedTo],
    ['decision', lexicon.decisions],
    ['updated', lexicon.updated],
    ['publication', lexicon.publication],
    ['before', lexicon.before],
    ['part', lexicon.parts],
    ['partAfter', lexicon.partsBehind],
    ['halfYear', lexicon.halfYears],
    ['half', lexicon.halves],
    ['century', lexicon.centuries],
    ['weekNumber', lexicon.weekNumbers],
    ['singleUnit', lexicon.singleUnits],
    ['thisYear', lexicon.thisYear],
    ['otherCalendar', lexicon.otherCalendars],
    ['hour', lexicon.hours],
    ['beforeChrist', lexicon.beforeChrist],
    ['present', lexicon.presentVerbs],
    ['report', lexicon.reports],
    ['moved', lexicon.moved],
    ['towards', lexicon.towards],
    ['deadline', lexicon.deadlines],
    ['article', lexicon.articles],
    ['modal', lexicon.modals],
    ['maybe', lexicon.maybes],
    ['pluralArticle', lexicon.pluralArticles],
    ['attributiveUnit', lexicon.attributiveUnits],
    ['night', lexicon.nights],
    ['clauseOpener', lexicon.clauseOpeners],
    ['seasonName', lexicon.seasonNames],
    ['relative', lexicon.relatives],
    ['linkingPast', lexicon.linkingPast],
    ['source', lexicon.sources],
    ['attributeLink', lexicon.attributeLinks],
    ['auxiliary', lexicon.auxiliaries],
    ['be', lexicon.beVerbs],
    ['subject', lexicon.subjects],
    ['subjectArticle', lexicon.subjectArticles],
    ['notPresentVerbs', lexicon.notPresentVerbs],
    ['person', lexicon.people],
    ['ageLink', lexicon.ageLinks],
  ];
  for (const [role, list] of plain) add(role, list);
  return {
    byFirstWord,
    byLastWord,
    openings,
    pastEndings: new Set(entries(lexicon.pastEndings)),
    comingEndings: new Set(entries(lexicon.comingEndings)),
    perfectEndings: new Set(entries(lexicon.perfectEndings)),
    secondPlace: {
      past: new Set(entries(lexicon.secondPlacePast)),
      present: new Set(entries(lexicon.secondPlacePresent)),
      subjectEndings: new Set(entries(lexicon.subjectEndings)),
    },
    verbPrefixes: entries(lexicon.verbPrefixes),
    participles: {
      beginnings: entries(lexicon.participleBeginnings),
      endings: entries(lexicon.participleEndings),
    },
    dayStop: lexicon.dayStop,
    slashedYears: lexicon.slashedYears,
    monthFirst: lexicon.monthFirst,
    stepsFollow: lexicon.stepsFollow,
    yearFirst: lexicon.yearFirst,
    bareYears: lexicon.bareYears,
    bareMonths: lexicon.months.length > 0 && lexicon.monthCues === '',
    hundreds: lexicon.hundreds.flatMap(([value, list]) =>
      entries(list).map((beginning) => [value, beginning] as const),
    ),
    hundredJoints: ['', ...entries(lexicon.hundredJoints)],
  };
}

function indexPhrase(
  words: Map<string, Partial<Record<PhraseRole, WordPhrase[]>>>,
  word: string,
  phrase: WordPhrase,
): void {
  const kinds = words.get(word) ?? {};
  kinds[phrase.role] = [...(kinds[phrase.role] ?? []), phrase].toSorted(
    (a, b) => b.words.length - a.words.length,
  );
  words.set(word, kinds);
}

/** The words and phrases of a comma-separated list. */
export function entries(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

import type { Anchor } from './anchor.ts';
import { monthOf, yearOf } from './calendar.ts';
import { findPhrase } from './find-phrase.ts';
import { longestReading } from './longest-reading.ts';
import { skipMark, skipPhrases, type Phrases } from './phrases.ts';
import { yearFrom } from './resolve-calendar.ts';
import type { PhraseReading, SeasonSense } from './sense.ts';
import { readStep } from './steps.ts';
import { readYearAfter, readYearBefore, readYearFirst, yearAt, type YearBeside } from './years.ts';

/**
 * «Sommer 2018», «2019. gada vasarā», «vintern 2018/19», «i somras», «letzten Herbst»: a season of a year. Without a year or a
 * word that points to one («im Sommer») it may be any, and is not read.
 */
export function readSeason(phrases: Phrases, at: number): PhraseReading<SeasonSense> | undefined {
  return longestReading([readSeasonOfYear(phrases, at), readNearSeason(phrases, at)]);
}

function readSeasonOfYear(phrases: Phrases, at: number): PhraseReading<SeasonSense> | undefined {
  const before = readWinterYears(phrases, at) ?? readYearBefore(phrases, at);
  const { tokens } = phrases;
  // «2014. gada vēlā rudenī»
  const season = findPhrase(tokens, before ? skipPhrases(phrases, before.next, 'part') : at, 'season');
  // «2014. gada ziemas olimpiskās spēles» were in the winter that began in 2013.
  if (season && findPhrase(tokens, season.next, 'seasonName')) return undefined;
  const year = season && (before ?? readYearOfSeason(phrases, season.next));
  return (
    year && {
      sense: { kind: 'season', season: season.value, year: year.year, yearStep: year.yearStep },
      next: before ? season.next : year.next,
    }
  );
}

/** «i somras», «letzten Herbst», but not «til foråret 1945» and «i sommer- og kolonihavehuse». */
function readNearSeason(phrases: Phrases, at: number): PhraseReading<SeasonSense> | undefined {
  const { tokens } = phrases;
  const shift = findPhrase(tokens, at, 'seasonShift');
  const stepped = shift ? undefined : readStep(phrases, at, (from) => findPhrase(tokens, from, 'season'));
  const next = shift?.next ?? stepped?.next;
  if (next === undefined || readYearOfSeason(phrases, next) || tokens[next]?.text === '-') return undefined;
  const [season, count] = shift
    ? [shift.value % 10, Math.floor(shift.value / 10) - 1]
    : [stepped?.noun.value ?? 0, stepped?.count];
  return { sense: { kind: 'season', season, count }, next };
}

/** «2018./2019. gada ziemā»: the year in which a winter begins, in a language where the year comes first. */
function readWinterYears(phrases: Phrases, at: number): YearBeside | undefined {
  const year = phrases.dateWords.yearFirst ? yearAt(phrases, at) : undefined;
  if (year === undefined) return undefined;
  const dotted = skipMark(phrases, at + 1, '.');
  const second = readYearFirst(phrases, skipMark(phrases, dotted, '/-–'));
  return second?.year === year + 1 ? { year, next: second.next } : undefined;
}

/** «2018», «i 2018», «2018/19», «2018–2019»: a winter has the year in which it begins. */
function readYearOfSeason(phrases: Phrases, at: number): YearBeside | undefined {
  if (phrases.tokens[at]?.text === ',') return undefined;
  const linked = skipPhrases(phrases, at, 'ofLink', 'yearWord');
  const year = yearAt(phrases, linked);
  const marked = skipMark(phrases, linked + 1, '/-–');
  const second = phrases.tokens[marked];
  const follows = year !== undefined && marked > linked + 1 && second?.number !== undefined;
  return follows && second.number % 100 === (year + 1) % 100
    ? { year, next: marked + 1 }
    : readYearAfter(phrases, at);
}

/** Last month of spring, summer, autumn and winter; each has three. */
const LAST_MONTHS = [5, 8, 11, 14] as const;

/** `2018-21` (spring) to `2018-24` (winter): the named season, or the one before, in or after the time of writing. */
export function resolveSeason(
  { season, year, yearStep, count }: SeasonSense,
  anchor: Anchor | undefined,
): string | undefined {
  const named = year ?? (yearStep === undefined ? undefined : yearFrom(anchor, yearStep));
  if (named !== undefined) return `${String(named)}-2${String(season)}`;
  if (!anchor || anchor.grain === 'year' || count === undefined) return undefined;
  const written = anchor.grain === 'day' ? anchor.day : anchor.month;
  const [thisYear, month] = [yearOf(written), monthOf(written)];
  const last = LAST_MONTHS[season - 1] ?? 0;
  // In January and February the winter of the year before is running.
  const current = last > 12 && month <= last - 12 ? thisYear - 1 : thisYear;
  const [hasEnded, hasBegun] = [month > last, month > last - 3 || current < thisYear];
  const first =
    count < 0 ? (hasEnded ? current : current - 1) : hasBegun && count > 0 ? current + 1 : current;
  const further = count === 0 ? 0 : count - Math.sign(count);
  return `${String(first + further)}-2${String(season)}`;
}

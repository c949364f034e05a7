import type { Comparison, Togetherness } from '../comparison.ts';
import { shareFigures } from '../comparison/likeness.ts';
import { MIN_SHARED_NAMES } from '../comparison/shared-names.ts';
import type { FoundSeries } from '../series.ts';
import { minimumDegree, type ClusterMeasures } from './cluster.ts';

/**
 * How much the likeness of two articles counts, by how close in time they were written. Texts in one language share many words by
 * chance, and in a month the same people do several things; but reports of the same days that name the same people are of one
 * event, however different their words.
 */
const TIME_FACTORS: Readonly<
  Record<'one language' | 'two languages', Readonly<Record<Togetherness, number>>>
> = {
  'one language': { days: 2.2, month: 0.9, unknown: 0.75 },
  'two languages': { days: 1.2, month: 1.1, unknown: 1 },
};

/**
 * Minimum number of shared features, however rare they are: two people of the same name share a few. It is higher where neither
 * dates nor figures say that two short texts about the same people are about the same day.
 */
const MIN_SHARED_FEATURES = 4;
const MIN_SHARED_OF_SHORT_TEXTS = 12;
const MIN_NAMES_OF_SHORT_TEXTS = 5;
const MIN_LONG_TEXT_FEATURES = 25;

/** A name in more articles than this belongs to the template of a series, not to an event. */
const MAX_ARTICLES_OF_EVENT_NAME = 3;

/** What stories need to know of the series of an archive, by the ids of two articles. */
export type Templates = Pick<FoundSeries, 'areOfOneTemplate' | 'haveOtherValues'>;

/** The measures by which an archive's articles become stories. */
export function measuresOf(comparison: Comparison, templates: Templates): ClusterMeasures {
  const { drafts } = comparison;
  const languageOf = (index: number): string => drafts[index]?.language ?? '';
  const haveOneFigure = (one: number, other: number): boolean =>
    shareFigures(comparison.likeness(one, other));
  const sayTooLittle = (one: number, other: number, names: number): boolean => {
    const { shared } = comparison.likeness(one, other);
    const areShort = Math.min(comparison.sizeOf(one), comparison.sizeOf(other)) < MIN_LONG_TEXT_FEATURES;
    const isFixed = comparison.togetherness(one, other) !== 'unknown' || haveOneFigure(one, other);
    return areShort && !isFixed && shared < MIN_SHARED_OF_SHORT_TEXTS && names < MIN_NAMES_OF_SHORT_TEXTS;
  };
  const idOf = (index: number): string => drafts[index]?.id ?? '';
  const areOfOneSeries = (one: number, other: number): boolean =>
    languageOf(one) === languageOf(other) && templates.areOfOneTemplate(idOf(one), idOf(other));
  // What a template says of another day is another report, even where there is no third to show which names are its own.
  const areOtherEditions = (one: number, other: number): boolean =>
    areOfOneSeries(one, other) &&
    templates.haveOtherValues(idOf(one), idOf(other)) &&
    drafts[one]?.published.edtf !== drafts[other]?.published.edtf;
  return {
    minimumDegree: minimumDegree(drafts.length),
    canMeet: (one, other) => comparison.canMeet(one, other),
    togetherness: (one, other) => comparison.togetherness(one, other),
    shareFigures: haveOneFigure,
    areBound: (one, other) => {
      // What costs least is asked first.
      if (comparison.likeness(one, other).shared < MIN_SHARED_FEATURES) return false;
      if (isNextReport(one, other, comparison) || areOtherEditions(one, other)) return false;
      const names = comparison.sharedNames(one, other);
      if (names.length < MIN_SHARED_NAMES || sayTooLittle(one, other, names.length)) return false;
      const isOfSeries = areOfOneSeries(one, other);
      const telling = names.filter(
        (name) =>
          !(name.one.isOfDateline && name.other.isOfDateline) &&
          (!isOfSeries || comparison.countOfName(name.one) <= MAX_ARTICLES_OF_EVENT_NAME),
      );
      return telling.length >= MIN_SHARED_NAMES;
    },
    languageOf,
    degreeOf: (one, other) => {
      if (!comparison.canMeet(one, other)) return 0;
      const factors = TIME_FACTORS[languageOf(one) === languageOf(other) ? 'one language' : 'two languages'];
      return comparison.likeness(one, other).degree * factors[comparison.togetherness(one, other)];
    },
  };
}

/** Whether two texts in one language have days of their own and other figures: today's report is not yesterday's. */
function isNextReport(one: number, other: number, { drafts, ...comparison }: Comparison): boolean {
  const [first, second] = [drafts[one], drafts[other]];
  return (
    first?.language === second?.language &&
    first?.published.edtf !== second?.published.edtf &&
    comparison.figuresDiffer(one, other)
  );
}

import { dateDegree } from '../../record/date-bases.ts';
import { edtfBounds } from '../../record/edtf.ts';
import { compareText } from '../../record/order.ts';
import type { CrowdedMonth } from '../../record/report-schema.ts';
import type { Draft } from '../draft.ts';

/** A month is crowded if it has more than this many times the articles of the next fullest month, beyond chance. */
const MIN_RATIO = 3;
/** Maximum probability of that by chance. */
const MAX_CHANCE = 0.001;
/** Minimum number of months with articles. Fewer are a collection of a few months, of which one may well be the fullest. */
const MIN_MONTHS = 12;

/** The part of a draft that is counted. */
export type CountedDraft = Pick<Draft, 'language' | 'published'>;

/**
 * Months for which the files of a language state far more dates than for any other month: a default date, such as the day of
 * collecting, makes one. At most one for each language.
 */
export function findCrowdedMonths(drafts: readonly CountedDraft[]): CrowdedMonth[] {
  const byLanguage = Map.groupBy(drafts, ({ language }) => language);
  return [...byLanguage]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([language, own]) => crowdedMonth(language, own) ?? []);
}

function crowdedMonth(language: string, drafts: readonly CountedDraft[]): CrowdedMonth | undefined {
  const months = drafts.flatMap((draft) => statedMonth(draft) ?? []);
  const [fullest, next, ...others] = [...Map.groupBy(months, (month) => month)]
    .map(([month, { length }]) => ({ month, articles: length }))
    .toSorted((a, b) => b.articles - a.articles || compareText(a.month, b.month));
  if (!fullest || !next || others.length + 2 < MIN_MONTHS) return undefined;
  return chanceOf(fullest.articles, next.articles) < MAX_CHANCE
    ? { language, ...fullest, dated: months.length }
    : undefined;
}

/** The month that a file states, whether or not its text agrees. */
function statedMonth({ published }: CountedDraft): string | undefined {
  if (!['stated', 'disputed'].includes(dateDegree(published.basis))) return undefined;
  const { earliest, latest } = edtfBounds(published.disputed?.stated ?? published.edtf) ?? published;
  const month = earliest?.slice(0, '2022-12'.length);
  return month !== undefined && month === latest?.slice(0, '2022-12'.length) ? month : undefined;
}

/**
 * The probability that, of the articles of two months, at least this many are of the first, if that has {@link MIN_RATIO} times as
 * many as the second on average: the upper tail of a binomial distribution.
 */
function chanceOf(first: number, second: number): number {
  const all = first + second;
  const share = MIN_RATIO / (MIN_RATIO + 1);
  let chance = 0;
  // Logarithms, because the powers of a large archive are smaller than any number.
  let logOfTerm = all * Math.log(share);
  for (let others = 0; others <= second; others++) {
    chance += Math.exp(logOfTerm);
    logOfTerm += Math.log((all - others) / (others + 1)) - Math.log(MIN_RATIO);
  }
  return chance;
}

/** The numbers of a histogram in words. */
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { formatShare } from '../../i18n/plural.ts';
import { quoteQuery } from './notes.ts';
import type { Localise, Setup } from './setup.ts';
import type { ReadColumn, ReadRest, TimeReading } from './time-reading.ts';

/** What a histogram is of, as a text speaks of it. */
export interface TimeWording {
  readonly setup: Pick<Setup, 'patterns' | 'ui'>;
  readonly localise: Localise;
  /** The two questions that are compared; one or none otherwise. */
  readonly questions: readonly string[];
}

/** What the bars are, with the highest value: «Hits per month (highest: 12)». */
export function captionOf(
  { axis: { unit }, isShare, most, columns }: TimeReading,
  { localise, setup }: TimeWording,
): string {
  if (columns.length === 0) return '';
  return isShare
    ? localise(`shares.${unit}`, { share: formatShare(most, setup.ui) })
    : localise(`bars.${unit}`, { n: most });
}

/** A column: «December 2022: 3 hits», or what each of two questions finds then. */
export function describeColumn(column: ReadColumn, wording: TimeWording): string {
  const { setup, localise, questions } = wording;
  const { kind, first, last, counts, all } = column;
  const date = formatEdtf(first === last ? first : `${first}/${last}`, setup.patterns);
  if (kind === 'break' || questions.length < 2 || all === 0)
    return localise('bar', { date, n: counts[0] ?? 0 });
  const parts = counts.map((n, index) => {
    const query = quoteQuery(questions[index] ?? '');
    if (all === undefined) return localise('resultsFor', { query, n });
    return localise('barShare', { query, found: n, n: all, share: formatShare((1000 * n) / all, setup.ui) });
  });
  return localise('barCompared', { date, counts: parts.join('; ') });
}

/** What hits without a place on the axis have in common. */
export function describeRest({ kind, edtf }: ReadRest, { setup, localise }: TimeWording): string {
  if (edtf !== undefined) return formatEdtf(edtf, setup.patterns);
  switch (kind) {
    case 'none':
      return localise('undated');
    case 'before':
    case 'after':
      return localise(`precision.${kind}`);
    case 'earlier':
    case 'longer':
      return localise('vague');
  }
}

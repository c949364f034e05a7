import { edtfBounds } from '../../../record/edtf.ts';
import { isoDate } from '../../../record/iso-date.ts';
import type { Bounds } from '../../../record/order.ts';
import type { Evidence } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';
import { shiftDays } from './calendar.ts';
import { readToldAsPast } from './implied.ts';
import type { DatedText } from './mentions.ts';

/** A date that a text reports as past, later than the one that is stated. */
export interface Dispute {
  /** `2021`, `2021-03` or `2021-03-14`. */
  readonly later: string;
  /** Both dates as an EDTF set: the stated one, or the later one or any day after it. */
  readonly edtf: string;
  readonly evidence: readonly Evidence[];
  readonly span: Span;
}

/**
 * Whether a text contradicts its stated date: what it reports as past, with the year, is later. Which of the two is wrong
 * is for a person to say, so neither is dropped.
 */
export function readDispute(
  stated: Bounds & { readonly edtf: string },
  { text, blocks, language }: DatedText,
  asOf: string | undefined,
): Dispute | undefined {
  const told = readToldAsPast(text, blocks, language);
  const earliest = told && edtfBounds(told.since)?.earliest;
  if (!told || earliest == null || stated.latest === null || earliest <= stated.latest) return undefined;
  // A year after the archive's own day is a slip of the text.
  if (asOf !== undefined && earliest > asOf) return undefined;
  const { since: later, evidence, span } = told;
  return { later, edtf: `[${asMember(stated)},${later}..]`, evidence, span };
}

/** Minimum number of days between a stated date and a dateline that is too late for it. */
const MIN_DAYS_LATER = 31;

/** A dateline or publication line of a text. */
interface DatedLine extends Bounds {
  readonly edtf: string;
  readonly evidence: readonly Evidence[];
  readonly span: Span | undefined;
}

/** Whether a line of the text is dated so long after the stated date that this cannot be the day of publication. */
export function readLaterLine(
  stated: Bounds & { readonly edtf: string },
  lines: readonly DatedLine[],
): Dispute | undefined {
  const { latest } = stated;
  const line = lines.find(
    ({ earliest }) => latest !== null && earliest !== null && earliest > shiftDays(latest, MIN_DAYS_LATER),
  );
  if (!line?.span) return undefined;
  const { edtf: later, evidence, span } = line;
  return { later, edtf: `[${asMember(stated)},${later}..]`, evidence, span };
}

/** A date as a member of a set, where EDTF has only plain dates and spans of them. */
function asMember({ edtf, earliest, latest }: Bounds & { readonly edtf: string }): string {
  return isoDate(edtf) ?? `${earliest ?? ''}..${latest ?? ''}`;
}

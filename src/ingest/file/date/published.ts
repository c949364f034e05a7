import type { VFile } from 'vfile';
import { edtfBounds } from '../../../record/edtf.ts';
import { UNKNOWN_DATE } from '../../../record/unknown-date.ts';
import { type Bounds } from '../../../record/order.ts';
import {
  DATE_BASES,
  compareTrust,
  dateDegree,
  isInferred,
  type DateBasis,
  type FieldBasis,
} from '../../../record/date-bases.ts';
import type { Block, Evidence, Published, Rejected, Rejection } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';
import { warn } from '../warn.ts';
import { readDispute, readLaterLine, type Dispute } from './dispute.ts';
import { readNotBefore, readToldAsPast } from './implied.ts';
import { readLineDates } from './publication.ts';
import { readStatedDate } from './stated.ts';
import { readTitleDay } from './title-day.ts';
import { readWrongWeekday } from './weekday.ts';

/** A stated field; only dates are read here. `start` and `end` are set where the field is part of this text. */
export interface DateField {
  readonly field: string;
  readonly value: string;
  readonly basis: FieldBasis;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** A text whose date of publication is read. */
export interface PublishedInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly fields: readonly DateField[];
  /** BCP 47 or `und`. */
  readonly language: string;
  /** The archive's own «today» as an ISO day: nothing can have been published after it. */
  readonly asOf?: string | null | undefined;
}

/** Nothing was published before printing began. */
const FIRST_PRINTING = '1450';

/** A date that is neither stated nor implied. */
export const UNDATED: Published = {
  edtf: UNKNOWN_DATE,
  earliest: null,
  latest: null,
  basis: 'none',
  evidence: [],
};

type Reject = (candidate: Candidate, because: string, rule: Rejection) => void;

interface Candidate extends Bounds {
  readonly edtf: string;
  readonly basis: DateBasis;
  readonly evidence: readonly Evidence[];
  readonly span: Span | undefined;
}

/**
 * Reads the date of publication as EDTF, with its basis and evidence. The sources, strongest first: side-car, front matter or
 * header; publication line; dateline; what the text implies (a year reported as past: `[2023..]`). The strongest source wins, and
 * dates that disagree with it are rejected with a warning. The time of the file and the current day are never used.
 */
export function readPublished(input: PublishedInput, file: VFile): Published {
  const rejected: Rejected[] = [];
  const note: Reject = (candidate, because, rule) => {
    const [evidence] = candidate.evidence;
    rejected.push({
      value: candidate.edtf,
      basis: candidate.basis,
      rule,
      because,
      ...(evidence && { evidence }),
    });
  };
  const reject: Reject = (candidate, because, rule) => {
    note(candidate, because, rule);
    warn(file, rule, because, candidate.span);
  };
  const candidates = [
    ...statedCandidates(input, file),
    ...lineCandidates(input, file),
    ...textCandidates(input),
  ].toSorted((a, b) => compareTrust(a.basis, b.basis));
  const possible = candidates.filter((candidate) => {
    const problem = problemOf(candidate, input.asOf ?? undefined);
    if (problem) reject(candidate, problem.because, problem.rule);
    return !problem;
  });
  const [taken, ...others] = possible;
  if (!taken) return { ...UNDATED, ...(rejected.length > 0 && { rejected }) };
  const lines = others.filter(({ basis }) => !DATE_BASES[basis].isOfField && !isInferred(basis));
  const dispute = isByFile(taken)
    ? (readDispute(taken, input, input.asOf ?? undefined) ?? readLaterLine(taken, lines))
    : undefined;
  const agreeing = others.filter((other) => {
    if (dispute && (isInferred(other.basis) || other.evidence === dispute.evidence)) return false;
    const agrees = overlaps(taken, other);
    // Who corrected a date has seen what the file states.
    const isKnown = taken.basis === 'correction' && !isInferred(other.basis);
    if (!agrees) (isKnown ? note : reject)(other, disagreement(taken, other), 'dates-disagree');
    return agrees && !isInferred(other.basis);
  });
  const evidence = evidenceOf([taken, ...agreeing]);
  const notTaken = () => (rejected.length > 0 ? { rejected } : {});
  if (dispute) {
    warn(file, 'dates-disagree', contradiction(taken, dispute), dispute.span);
    return { ...disputed(taken, evidence, dispute), ...notTaken() };
  }
  const day = isByFile(taken) ? titleDayOf(taken, input, reject) : undefined;
  const { edtf, earliest, latest, basis } = day ?? taken;
  const wrong = readWrongWeekday(input.text, input.blocks, input.language, { edtf });
  if (wrong) {
    warn(file, 'weekday-disagrees', wrong.because, wrong.span);
    if (wrong.rejected !== undefined)
      rejected.push({
        value: wrong.rejected,
        basis: 'text',
        rule: 'weekday-disagrees',
        because: wrong.because,
        evidence: wrong.evidence,
      });
  }
  return {
    edtf,
    earliest,
    latest,
    basis,
    evidence: day ? evidenceOf([taken, ...agreeing, day]) : evidence,
    ...notTaken(),
  };
}

/** The evidence of candidates. Of words that several rest on, the last says what they were read as. */
function evidenceOf(candidates: readonly Candidate[]): Evidence[] {
  const all = candidates.flatMap(({ evidence }) => evidence);
  return all.filter(
    ({ start }, at) => start === undefined || !all.slice(at + 1).some((other) => other.start === start),
  );
}

/** The day in the title, where it makes a stated month finer. One that contradicts the month is rejected. */
function titleDayOf(
  taken: Candidate,
  { text, blocks, language, asOf }: PublishedInput,
  reject: Reject,
): Candidate | undefined {
  const day = readTitleDay(text, blocks, language, taken);
  if (!day) return undefined;
  const { iso, evidence, span, isWithin } = day;
  const candidate = {
    edtf: iso,
    earliest: iso,
    latest: iso,
    basis: 'title-day',
    evidence: [evidence],
    span,
  } as const;
  const told = readToldAsPast(text, blocks, language);
  if (told && told.since > iso) return undefined;
  if (!isWithin) reject(candidate, disagreement(taken, candidate), 'dates-disagree');
  const problem = problemOf(candidate, asOf ?? undefined);
  if (problem) reject(candidate, problem.because, problem.rule);
  return isWithin && !problem ? candidate : undefined;
}

/** Whether the file states a date, so that its title and text can refine or dispute it: not one that a person has corrected. */
function isByFile({ basis }: Candidate): boolean {
  return dateDegree(basis) === 'stated' && basis !== 'correction';
}

/** A date that the text contradicts: both as a set, which is open, so that neither is taken for certain. */
function disputed(taken: Candidate, evidence: readonly Evidence[], dispute: Dispute): Published {
  return {
    edtf: dispute.edtf,
    earliest: taken.earliest,
    latest: null,
    basis: 'disputed',
    evidence: [...evidence, ...dispute.evidence],
    disputed: { stated: taken.edtf, basis: taken.basis, later: dispute.later },
  };
}

/** Stated dates, strongest first. */
function statedCandidates({ fields, language }: PublishedInput, file: VFile): Candidate[] {
  const dates = fields
    .filter(({ field }) => field === 'date')
    .toSorted((a, b) => compareTrust(a.basis, b.basis));
  return dates.flatMap(({ value, basis, start, end }) => {
    const span = start !== undefined && end !== undefined && end > start ? { start, end } : undefined;
    const read = basis === 'correction' ? { edtf: value } : readStatedDate(value, language);
    const bounds = 'edtf' in read ? edtfBounds(read.edtf) : undefined;
    if ('edtf' in read && bounds) {
      const evidence = { rule: 'stated-date', text: value, ...span };
      return [{ edtf: read.edtf, ...bounds, basis, evidence: [evidence], span }];
    }
    const impossible = 'problem' in read && read.problem === 'impossible';
    const what = impossible ? 'which is no date of the calendar' : 'which could not be read as a date';
    warn(
      file,
      impossible ? 'impossible-date' : 'unreadable-date',
      `The ${basis} says «${value}», ${what}; it is not used.`,
      span,
    );
    return [];
  });
}

function lineCandidates({ text, blocks, language, fields }: PublishedInput, file: VFile): Candidate[] {
  const isStated = fields.some(({ field }) => field === 'date');
  return readLineDates(text, blocks, language).flatMap((line) => {
    const { start, end } = line;
    if (line.edtf !== undefined && line.isUpdate === true && isStated) return [];
    if (line.edtf === undefined) {
      warn(
        file,
        'impossible-date',
        `«${text.slice(start, end)}» is no date of the calendar; it is not used.`,
        { start, end },
      );
      return [];
    }
    const { edtf, basis } = line;
    const evidence = { rule: basis, text: text.slice(start, end), start, end };
    const { earliest, latest } = edtfBounds(edtf) ?? UNDATED;
    return [{ edtf, earliest, latest, basis, evidence: [evidence], span: { start, end } }];
  });
}

function textCandidates({ text, blocks, language }: PublishedInput): Candidate[] {
  const notBefore = readNotBefore(text, blocks, language);
  const edtf = notBefore && `[${notBefore.since}..]`;
  const bounds = edtf === undefined ? undefined : edtfBounds(edtf);
  if (!notBefore || edtf === undefined || !bounds) return [];
  return [{ edtf, ...bounds, basis: 'text', evidence: notBefore.evidence, span: notBefore.span }];
}

/** The reason why a date cannot be the date of publication, if there is one. */
function problemOf(
  { edtf, earliest, latest, basis }: Candidate,
  asOf: string | undefined,
): { rule: Rejection; because: string } | undefined {
  if (asOf !== undefined && earliest !== null && earliest > asOf) {
    return {
      rule: 'date-after-as-of',
      because: `The date «${edtf}» (${basis}) is after ${asOf}, the day this archive is made for; it is not used.`,
    };
  }
  if (!isInferred(basis) && latest !== null && latest < FIRST_PRINTING) {
    return {
      rule: 'date-before-printing',
      because: `The date «${edtf}» (${basis}) is before printing began (${FIRST_PRINTING}); it is not used.`,
    };
  }
  return undefined;
}

function overlaps(a: Bounds, b: Bounds): boolean {
  const before = (one: Bounds, other: Bounds): boolean =>
    one.latest !== null && other.earliest !== null && one.latest < other.earliest;
  return !before(a, b) && !before(b, a);
}

function disagreement(taken: Candidate, other: Candidate): string {
  return `Two dates: «${taken.edtf}» (${taken.basis}) and «${other.edtf}» (${other.basis}, «${other.evidence[0]?.text ?? ''}»). The ${taken.basis} is stronger and is taken.`;
}

function contradiction({ edtf, basis }: Candidate, { later, evidence }: Dispute): string {
  return `The ${basis} says «${edtf}», but the text reports ${later} as past («${evidence[0]?.text ?? ''}»). Both are kept, and the date is disputed; a correction settles it.`;
}

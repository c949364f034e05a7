import type { Block } from '../../../record/schema.ts';
import type { Span } from '../../../record/span.ts';
import { findQuotedSpans, type QuotedSpan } from './marks.ts';
import { isPronoun, wordsIn, type Sayings, type SpokenWord } from './sayings.ts';

/** Maximum extent of a reporting clause after a quotation, in UTF-16 units. */
const MAX_REPORT_LENGTH = 400;

/** A whole utterance, and where its speaker is named. */
export interface Utterance {
  readonly inner: Span;
  readonly outer: Span;
  /** The reporting clause after it, from the verb on; `undefined` where there is none. */
  readonly report: Span | undefined;
  /** Whether a reporting clause precedes it in its sentence. */
  readonly introduced: boolean;
  readonly block: number;
}

const DASH = /^[–—―-]\s+(?=\S)/u;

/** The whole utterances in a block; a word or phrase quoted inside a sentence is not one. */
export function findUtterances(text: string, block: Block, index: number, sayings: Sayings): Utterance[] {
  const dash = DASH.exec(text.slice(block.start, block.start + 8));
  if (dash) {
    const spoken = dashUtterance(text, block, block.start + dash[0].length, index, sayings);
    return spoken ? [spoken] : [];
  }
  return findQuotedSpans(text, block).flatMap((marked) => {
    const utterance = markedUtterance(text, block, marked, index, sayings);
    return utterance ? [utterance] : [];
  });
}

/** The utterance of a paragraph that opens with a dash: up to the first comma followed by a verb of saying. */
function dashUtterance(
  text: string,
  { start, end }: Block,
  from: number,
  block: number,
  sayings: Sayings,
): Utterance | undefined {
  const report = reportInside(text, from, end, sayings);
  const until = report ? trimmedEnd(text, from, report.comma) : trimmedEnd(text, from, end);
  if (!report && !/[.!?…"”“»’']$/u.test(text.slice(from, until))) return undefined;
  if (!/^["“”„«»‚‘’'(…]?[\p{Lu}\p{N}]/u.test(text.slice(from, from + 3)) || until - from < 2)
    return undefined;
  return {
    inner: { start: from, end: until },
    outer: { start, end: report ? until : end },
    report: report && { start: report.verb, end },
    introduced: false,
    block,
  };
}

function reportInside(
  text: string,
  from: number,
  end: number,
  { saying }: Sayings,
): { readonly comma: number; readonly verb: number } | undefined {
  for (const { 0: whole, 1: word = '', index } of text
    .slice(from, end)
    .matchAll(/[,?!…]["”“»’']?\s{1,3}(?:[–—-]\s{1,3})?(\p{L}[\p{L}\p{M}-]*)/gu)) {
    if (!saying.has(word)) continue;
    const stop = whole.startsWith(',') ? 0 : 1;
    return { comma: from + index + stop, verb: from + index + whole.length - word.length };
  }
  return undefined;
}

function trimmedEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /[\s,]/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

/** The utterance between quotation marks, where it ends like a sentence or has a reporting clause. */
function markedUtterance(
  text: string,
  { start, end }: Block,
  { inner, outer, closed }: QuotedSpan,
  block: number,
  sayings: Sayings,
): Utterance | undefined {
  const until = trimmedEnd(text, inner.start, inner.end);
  const from = inner.start + (/^\s*/u.exec(text.slice(inner.start, inner.start + 4))?.[0].length ?? 0);
  const said = text.slice(from, until);
  if (!/^[„“”"«»‚‘’'([…–-]*\s?[\p{Lu}\p{N}]/u.test(said.slice(0, 8))) return undefined;
  const report = reportBehind(
    text,
    outer.end,
    end,
    text.slice(until, inner.end).includes(',') ? ',' : said.slice(-1),
    sayings,
  );
  const before = text.slice(Math.max(start, outer.start - 200), outer.start);
  const opensSentence = /(?:^|[.!?…:"”“»–—])\s*$/u.test(before);
  const introduced = /[:,]\s*$/u.test(before) && speaks(before, sayings);
  const ends = /[.!?…]["”“»’']?$/u.test(said);
  const isWhole =
    report !== undefined ||
    introduced ||
    ((ends || !closed) && opensSentence && (/:\s*$/u.test(before) || said.includes(' ')));
  if (!isWhole || (!said.includes(' ') && report === undefined && !ends)) return undefined;
  return {
    inner: { start: from, end: until },
    outer,
    report,
    introduced: introduced || /:\s*$/u.test(before),
    block,
  };
}

/**
 * The reporting clause directly after a quotation: it follows a comma or a stop and has its verb among the first words.
 *
 * @param last the last character of the quotation
 */
function reportBehind(
  text: string,
  from: number,
  end: number,
  last: string,
  sayings: Sayings,
): Span | undefined {
  const { saying, accordingTo, beforeVerb } = sayings;
  const window = text.slice(from, Math.min(end, from + MAX_REPORT_LENGTH));
  const gap = /^(?:\s*,)?\s*(?:[–—-]\s)?/u.exec(window)?.[0] ?? '';
  const goesOn = gap.includes(',') || last === ',';
  if (!goesOn && !/[.!?…]/u.test(last)) return undefined;
  const next = window.charAt(gap.length);
  if (next === '') return undefined;
  const words = wordsIn(text, from + gap.length, from + Math.min(window.length, gap.length + 90)).slice(0, 7);
  const verb = words.findIndex((word) => saying.has(word.text) || accordingTo.has(word.text));
  const found = words[verb];
  if (!found || /[.!?;:]\s/u.test(text.slice(from + gap.length, found.start))) return undefined;
  if (
    !goesOn &&
    /\p{Lu}/u.test(next) &&
    !(/[!?…]/u.test(last) && reportsOnlyThis(text, found, from + window.length))
  )
    return undefined;
  const isSmall = ({ text: word }: SpokenWord): boolean => isPronoun(sayings, word) || beforeVerb.has(word);
  if (verb > 0 && !words.slice(0, verb).every(isSmall) && !startsWithName(next, verb)) return undefined;
  return { start: verb === 0 ? found.start : from + gap.length, end: from + window.length };
}

/** Whether a sentence after a quotation reports nothing else than it: «"Why?" Anna asked.», not «Anna answered that …». */
function reportsOnlyThis(text: string, verb: SpokenWord, end: number): boolean {
  return /^[^,:"“”„«»]{0,40}[.!?](?:\s|$)/u.test(text.slice(verb.end, end));
}

/** Whether the words before the verb can be the speaker's name: «"…," Anna Berga sacīja». */
function startsWithName(first: string, verb: number): boolean {
  return /\p{Lu}/u.test(first) && verb <= 3;
}

function speaks(before: string, { saying }: Sayings): boolean {
  const sentence = before.split(/[.!?]\s/u).at(-1) ?? before;
  return wordsIn(sentence, 0, sentence.length).some(({ text }) => saying.has(text));
}

/**
 * Quotations and their speakers.
 */
import { BLOCK_KINDS } from '../../record/block-kinds.ts';
import type { Block } from '../../record/schema.ts';
import type { DraftQuote, Mention } from '../draft.ts';
import type { Span } from '../../record/span.ts';
import { findQuotedSpans } from './quotes/marks.ts';
import { sayingsOf } from './quotes/sayings.ts';
import { sentencesBefore, type QuoteContext } from './quotes/context.ts';
import { antecedent, isNamedIn, speakerBehind } from './quotes/speaker.ts';
import { introducer, narratedSpeaker } from './quotes/subject.ts';
import { findUtterances, type Utterance } from './quotes/utterances.ts';

/** A text, its blocks, and the names in it. */
interface QuoteInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string;
  readonly names: readonly Mention[];
}

/**
 * Finds whole utterances with their speakers, in the order of the text. A word or phrase quoted inside a report («…vill
 * ”absorbera” någon») is left out. A speaker who is not certain is `null`.
 *
 * @example
 * findQuotes({ text: '– Vi vann, sade Anna Berg.', … }) //=> [{ text: 'Vi vann', speaker: 0, start: 2, end: 9 }]
 */
export function findQuotes({ text, blocks, language, names }: QuoteInput): DraftQuote[] {
  const running = blocks.filter(({ kind }) => BLOCK_KINDS[kind].isRunningText);
  const tongues = running.map((block) => block.language ?? language);
  const utterances = running.flatMap((block, index) =>
    findUtterances(text, block, index, sayingsOf(tongues[index] ?? language)),
  );
  const persons = personsOutside(names, quotedSpans(text, running, utterances));
  const quotes: DraftQuote[] = [];
  let last: LastQuote;
  for (const utterance of utterances) {
    const { inner, block } = utterance;
    const tongue = tongues[block] ?? language;
    const stage: QuoteContext = { text, language: tongue, names, persons, sayings: sayingsOf(tongue) };
    const speaker = speakerOf(stage, running, utterance, last) ?? null;
    const words = text.slice(inner.start, inner.end).replace(/\s+/gu, ' ');
    quotes.push({ text: words, speaker, start: inner.start, end: inner.end });
    last = { block, speaker, end: utterance.report?.end ?? utterance.outer.end };
  }
  return quotes;
}

/** What is between quotation marks, utterance or not, and what is said after a dash; in the order of the text. */
function quotedSpans(text: string, blocks: readonly Block[], utterances: readonly Utterance[]): Span[] {
  const spoken = utterances.map(({ inner }) => inner);
  const marked = blocks.flatMap((block) => findQuotedSpans(text, block).map(({ inner }) => inner));
  return [...spoken, ...marked].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Mentions of persons outside quotations, in the order of the text: neither who is quoted on them nor the film of that name is a
 * speaker.
 *
 * @param quoted ordered by their starts
 */
function personsOutside(names: readonly Mention[], quoted: readonly Span[]): number[] {
  const startOf = (person: number): number => names[person]?.start ?? 0;
  const persons = [...names.keys()].filter((index) => names[index]?.type === 'person');
  let next = 0;
  let quotedUntil = 0;
  return persons
    .toSorted((a, b) => startOf(a) - startOf(b))
    .filter((person) => {
      for (let span = quoted[next]; span && span.start <= startOf(person); span = quoted[(next += 1)])
        quotedUntil = Math.max(quotedUntil, span.end);
      return startOf(person) >= quotedUntil;
    });
}

type LastQuote =
  { readonly block: number; readonly speaker: number | null; readonly end: number } | undefined;

function speakerOf(
  stage: QuoteContext,
  blocks: readonly Block[],
  utterance: Utterance,
  last: LastQuote,
): number | null | undefined {
  const speaker = attributed(stage, blocks, utterance, last);
  return typeof speaker === 'number' && isNamedIn(stage, speaker, utterance.inner) ? undefined : speaker;
}

function attributed(
  stage: QuoteContext,
  blocks: readonly Block[],
  utterance: Utterance,
  last: LastQuote,
): number | null | undefined {
  const block = blocks[utterance.block];
  const before = blocks[utterance.block - 1];
  if (!block) return undefined;
  const here = sentencesBefore(stage, block.start, utterance.outer.start);
  const above = before ? sentencesBefore(stage, before.start, before.end) : [];
  if (utterance.report) {
    const found = speakerBehind(stage, utterance.report);
    if (typeof found !== 'string') return found;
    const stands = (person: number): boolean => !isNamedIn(stage, person, utterance.inner);
    return antecedent(stage, found, [...here, ...above], stands);
  }
  const [sentence] = here;
  if (utterance.introduced && sentence) return introducer(stage, sentence);
  if (sentence) return goesOn(stage, utterance, last) ? last?.speaker : undefined;
  // A paragraph that is only speech is introduced by the one above, continues it, or the one above says who speaks.
  const [lead] = above;
  if (lead && stage.text.charAt(lead.end - 1) === ':') return introducer(stage, lead);
  if (last?.block === utterance.block - 1 && last.speaker !== null && endsInSpeech(stage, before, last))
    return last.speaker;
  return lead && narratedSpeaker(stage, lead);
}

/** Whether a quotation continues the last one: «"…," sade Anna. "…"». */
function goesOn({ text }: QuoteContext, { block, outer }: Utterance, last: LastQuote): boolean {
  return (
    last?.block === block && outer.start - last.end < 4 && text.slice(last.end, outer.start).trim() === ''
  );
}

/** Whether the paragraph above ends with the last quotation and its reporting clause. */
function endsInSpeech(
  { text }: QuoteContext,
  before: Block | undefined,
  last: NonNullable<LastQuote>,
): boolean {
  return before !== undefined && text.slice(Math.min(last.end, before.end), before.end).trim().length < 3;
}

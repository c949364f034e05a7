/**
 * Quotations and their speakers.
 */
import { BLOCK_KINDS } from '../../record/block-kinds.ts';
import type { Block } from '../../record/schema.ts';
import type { DraftQuote, Mention } from '../draft.ts';
import { sayingsOf } from './quotes/sayings.ts';
import {
  antecedent,
  sentencesBefore,
  speakerBehind,
  narratedSpeaker,
  type QuoteContext,
} from './quotes/speaker.ts';
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
  const persons = personsOutside(names, utterances);
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

/** Mentions of persons outside quotations, in the order of the text: the speaker of a quotation is not named in it. */
function personsOutside(names: readonly Mention[], utterances: readonly Utterance[]): number[] {
  const startOf = (person: number): number => names[person]?.start ?? 0;
  const persons = [...names.keys()].filter((index) => names[index]?.type === 'person');
  let next = 0;
  return persons
    .toSorted((a, b) => startOf(a) - startOf(b))
    .filter((person) => {
      while ((utterances[next]?.inner.end ?? Infinity) <= startOf(person)) next += 1;
      return startOf(person) < (utterances[next]?.inner.start ?? Infinity);
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
  const block = blocks[utterance.block];
  const before = blocks[utterance.block - 1];
  if (!block) return undefined;
  const here = sentencesBefore(stage, block.start, utterance.outer.start);
  const above = before ? sentencesBefore(stage, before.start, before.end) : [];
  if (utterance.report) {
    const found = speakerBehind(stage, utterance.report);
    if (typeof found !== 'string') return found;
    if (here.length === 0 && last?.block === utterance.block - 1) return last.speaker;
    return antecedent(stage, found, [...here, ...above]);
  }
  const [sentence] = here;
  if (utterance.introduced && sentence) return narratedSpeaker(stage, sentence);
  if (sentence) return goesOn(stage, utterance, last) ? last?.speaker : undefined;
  // A paragraph that is only speech continues the one above, or the one above says who speaks.
  if (last?.block === utterance.block - 1 && last.speaker !== null && endsInSpeech(stage, before, last))
    return last.speaker;
  return above[0] && narratedSpeaker(stage, above[0]);
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

import { isSourceLanguage } from '../../languages/index.ts';
import { BLOCK_KINDS } from '../../record/block-kinds.ts';
import type { Block } from '../../record/schema.ts';
import type { Mention } from '../draft.ts';
import { agreeOnTypes, findRepeated, splitNeighbours, type FoundName } from './names/consistency.ts';
import { bestLabels } from './names/decode-labels.ts';
import { dropDoubtful } from './names/doubt.ts';
import { readContexts } from './names/features.ts';
import { spansOf, type NameSpan } from './names/labels.ts';
import { likelihoodIn, type Likelihood } from './names/likelihood.ts';
import { mendSpans } from './names/mend.ts';
import type { Model } from './names/model.ts';
import { modelOf } from './names/models.ts';
import { findSurnamesWithParticles, provedByParticles } from './names/particles.ts';
import { readingParts } from './names/parts.ts';
import { wordScorerOf } from './names/score-words.ts';
import { splitWords, type Token } from './names/tokens.ts';
import { bitOf, wordClassesOf, type WordClasses } from './names/word-classes.ts';
import type { Span } from '../../record/span.ts';

const ORGANISATION = bitOf('organisation');

/** The tagger is never certain. */
const MAX_CONFIDENCE = 0.999;

/** The least confidence of a name whose words show what it is. */
const CONFIDENCE_OF_PROVED = 0.9;

/** A decoded text with its blocks; `language` is BCP 47, and a block may have its own. */
interface Input {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string;
}

/**
 * Finds the persons, places and organisations that a text names, in order and without overlaps. A mention is the slice of the
 * text, with its inflection. A language without a lexicon is read with what the others have in common. Never throws; linear in
 * the text.
 *
 * @param models another source of models, for measuring
 * @example
 * findNames({ text: 'Statsminister Anna Berg besøgte Odense.', blocks: [{ kind: 'paragraph', start: 0, end: 39 }], language: 'da' })
 * //=> [{ type: 'person', text: 'Anna Berg', start: 14, end: 23 }, { type: 'place', text: 'Odense', start: 32, end: 38 }]
 */
export function findNames(
  { text, blocks, language }: Input,
  models: (language: string) => Model = modelOf,
): Mention[] {
  const read = blocks.filter(({ kind }) => BLOCK_KINDS[kind].namesAreRead);
  const byLanguage = Map.groupBy(read, (block) => block.language ?? language);
  return [...byLanguage]
    .flatMap(([spoken, some]) =>
      readingParts(text, some).flatMap((part) => namesIn(text, part, spoken, models(spoken))),
    )
    .sort((a, b) => a.start - b.start)
    .map(({ type, start, end, likelihood }) => ({
      type,
      text: text.slice(start, end),
      start,
      end,
      confidence: Math.min(MAX_CONFIDENCE, Math.round(likelihood[type] * 1000) / 1000),
    }));
}

/** Finds the names in all spans of one language together: what one sentence shows about a name helps in the others. */
function namesIn(text: string, spans: readonly Span[], language: string, model: Model): FoundName[] {
  const sentences = spans.flatMap(({ start, end }) => splitWords(text.slice(start, end), language, start));
  const wordClasses = wordClassesOf(language);
  const { read, scoreWords } = wordScorerOf(model, wordClasses);
  const words = sentences.map((tokens) => tokens.map(({ form }) => read(form)));
  const contexts = readContexts(words, wordClasses);
  const found = sentences.flatMap((tokens, index) => {
    const context = contexts[index];
    const scores = context ? scoreWords(words[index] ?? [], context) : new Float64Array();
    const names = mendSpans(tokens, spansOf(bestLabels(model, scores)), language, wordClasses);
    if (names.length === 0) return [];
    const likelihood = likelihoodIn(model, scores);
    return names.flatMap((span) => {
      const { from, to } = span.partOf ?? span;
      const own = likelihood(from, to);
      const proved = span.isProved
        ? { ...own, [span.type]: Math.max(own[span.type], CONFIDENCE_OF_PROVED) }
        : own;
      return foundAt(text, tokens, span, proved, wordClasses);
    });
  });
  const sure = isSourceLanguage(language) ? found : dropDoubtful(found, language);
  const agreed = agreeOnTypes(splitNeighbours(sure));
  const all = [...agreed, ...findRepeated(sentences, agreed, wordClasses.stemOf)];
  return findSurnamesWithParticles(sentences, all, wordClasses);
}

/** The name in a span of tokens. A name without a capital or a digit must be in the lexicon («dpa»). */
function foundAt(
  text: string,
  sentence: readonly Token[],
  { from, to, type }: NameSpan,
  likelihood: Likelihood,
  { stemOf, classesOf }: WordClasses,
): FoundName[] {
  const tokens = sentence.slice(from, to);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const { start } = first;
  const slice = text.slice(start, last.end);
  if (!/\p{Lu}|\p{N}/u.test(slice) && (classesOf(slice) & ORGANISATION) === 0) return [];
  const stems = tokens.map(({ form }) => stemOf(form.toLowerCase()));
  return [
    {
      type,
      text: slice,
      start,
      end: last.end,
      tokens,
      stems,
      opensSentence: from === 0,
      likelihood: provedByParticles(tokens, type, likelihood),
    },
  ];
}

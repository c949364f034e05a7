import type { Block, BlockKind } from '../schema.ts';
import type { Mention } from './draft.ts';
import { agreeOnTypes, findRepeated, splitNeighbours, type Found } from './names/consistency.ts';
import { decodeLabels } from './names/decode-labels.ts';
import { readFeatures } from './names/features.ts';
import { spansOf, type WordSpan } from './names/labels.ts';
import { mendSpans } from './names/mend.ts';
import type { Model } from './names/model.ts';
import { modelOf } from './names/models.ts';
import { splitWords, type Token } from './names/tokens.ts';
import { vocabularyOf, type Vocabulary } from './names/vocabulary.ts';
import { readerOf } from './names/words.ts';

/** Blocks that tell nothing of the story: who wrote, who photographed, the page around the article. */
const NOT_READ: ReadonlySet<BlockKind> = new Set(['header', 'boilerplate', 'credit', 'byline']);

/** A decoded text with its blocks; `language` is BCP 47, and a block may have its own. */
interface Input {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string;
}

/**
 * The persons, places and organisations a text names, in order, none inside another. A mention is the slice of the text, with its inflection.
 *
 * A language without a lexicon is read by what the others have in common. Never throws; linear in the text.
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
  const read = blocks.filter(({ kind }) => !NOT_READ.has(kind));
  const byLanguage = Map.groupBy(read, (block) => block.language ?? language);
  return [...byLanguage]
    .flatMap(([spoken, some]) => namesIn(text, some, spoken, models(spoken)))
    .sort((a, b) => a.start - b.start)
    .map(({ type, start, end }) => ({ type, text: text.slice(start, end), start, end }));
}

/** All blocks of one language together: what one sentence shows of a name helps in the others. */
function namesIn(text: string, blocks: readonly Block[], language: string, model: Model): Found[] {
  const sentences = blocks.flatMap(({ start, end }) => splitWords(text.slice(start, end), language, start));
  const read = readerOf(language);
  const vocabulary = vocabularyOf(language);
  const features = readFeatures(
    sentences.map((tokens) => tokens.map(({ form }) => read(form))),
    vocabulary,
  );
  const found = sentences.flatMap((tokens, index) => {
    const own = features[index];
    const spans = own ? mendSpans(tokens, spansOf(decodeLabels(model, own)), language, vocabulary) : [];
    return spans.flatMap((span) => foundAt(text, tokens, span, vocabulary));
  });
  const agreed = agreeOnTypes(splitNeighbours(found));
  return [...agreed, ...findRepeated(sentences, agreed, vocabulary.stemOf)];
}

/** The name a span of words spells; none where it has neither a capital nor a digit. */
function foundAt(
  text: string,
  sentence: readonly Token[],
  { from, to, type }: WordSpan,
  { stemOf }: Vocabulary,
): Found[] {
  const tokens = sentence.slice(from, to);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const { start } = first;
  const slice = text.slice(start, last.end);
  if (!/\p{Lu}|\p{N}/u.test(slice)) return [];
  const stems = tokens.map(({ form }) => stemOf(form.toLowerCase()));
  return [{ type, text: slice, start, end: last.end, tokens, stems, opensSentence: from === 0 }];
}

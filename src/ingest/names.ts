import type { Block, BlockKind } from '../schema.ts';
import type { Mention } from './draft.ts';
import { agreeOnTypes, findRepeated, type Found } from './names/consistency.ts';
import { decodeLabels } from './names/decode-labels.ts';
import { readFeatures } from './names/features.ts';
import { spansOf } from './names/labels.ts';
import { modelOf } from './names/models.ts';
import { splitWords, type Token } from './names/tokens.ts';
import { vocabularyOf } from './names/vocabulary.ts';
import { readerOf } from './names/words.ts';

/** Blocks that tell nothing of the story: who wrote, who photographed, the page around the article. */
const NOT_READ: ReadonlySet<BlockKind> = new Set(['header', 'boilerplate', 'credit', 'byline']);

/**
 * The persons, places and organisations a text names, in order, none inside another. A mention is the slice of the text, with its inflection.
 *
 * A language without a lexicon is read by what the others have in common. Never throws; linear in the text.
 *
 * @example
 * findNames({ text: 'Statsminister Anna Berg besøgte Odense.', blocks: [{ kind: 'paragraph', start: 0, end: 39 }], language: 'da' })
 * //=> [{ type: 'person', text: 'Anna Berg', start: 14, end: 23 }, { type: 'place', text: 'Odense', start: 32, end: 38 }]
 */
export function findNames({
  text,
  blocks,
  language,
}: {
  text: string;
  blocks: readonly Block[];
  language: string;
}): Mention[] {
  const read = blocks.filter(({ kind }) => !NOT_READ.has(kind));
  const byLanguage = Map.groupBy(read, (block) => block.language ?? language);
  return [...byLanguage]
    .flatMap(([spoken, some]) => namesIn(text, some, spoken))
    .sort((a, b) => a.start - b.start)
    .map(({ type, start, end }) => ({ type, text: text.slice(start, end), start, end }));
}

/** All blocks of one language together: what one sentence shows of a name helps in the others. */
function namesIn(text: string, blocks: readonly Block[], language: string): Found[] {
  const sentences = blocks.flatMap(({ start, end }) => splitWords(text.slice(start, end), language, start));
  const read = readerOf(language);
  const words = sentences.map((tokens) => tokens.map(({ form }) => read(form)));
  const features = readFeatures(words, vocabularyOf(language));
  const model = modelOf(language);
  const found = sentences.flatMap((tokens, index) => {
    const own = features[index];
    return own ? mentionsOf(text, tokens, decodeLabels(model, own)) : [];
  });
  const agreed = agreeOnTypes(found);
  return [...agreed, ...findRepeated(sentences, agreed)];
}

function mentionsOf(text: string, tokens: readonly Token[], labels: Uint8Array): Found[] {
  return spansOf(labels).flatMap(({ from, to, type }) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to - 1]?.end ?? start;
    const slice = text.slice(start, end);
    return /\p{Lu}|\p{N}/u.test(slice) ? [{ type, text: slice, start, end, opensSentence: from === 0 }] : [];
  });
}

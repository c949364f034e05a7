import { readFeatures } from '../../src/ingest/file/names/features.ts';
import { labelOf } from '../../src/ingest/file/names/labels.ts';
import { splitWords, type Token } from '../../src/ingest/file/names/tokens.ts';
import { wordClassesOf } from '../../src/ingest/file/names/word-classes.ts';
import { wordReaderOf } from '../../src/ingest/file/names/word-attributes.ts';
import type { MarkedName, MarkedText } from './corpus.ts';
import type { Example } from './crf.ts';

/** A sentence as training sees it, with its tokens. */
export interface TextExample extends Example {
  readonly tokens: readonly Token[];
}

/** A text as the tagger splits it, with the labels of the names that people marked. */
export function examplesOf({
  text,
  language,
  names,
}: Pick<MarkedText, 'text' | 'language' | 'names'>): TextExample[] {
  const sentences = splitWords(text, language, 0);
  const read = wordReaderOf(language);
  const features = readFeatures(
    sentences.map((tokens) => tokens.map(({ form }) => read(form))),
    wordClassesOf(language),
  );
  return sentences.flatMap((tokens, index) => {
    const own = features[index];
    return own ? [{ language, tokens, features: own, labels: labelsOf(tokens, names) }] : [];
  });
}

/** A name that ends inside a word takes the whole word. A name that goes past the sentence ends with it. */
function labelsOf(tokens: readonly Token[], names: readonly MarkedName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const end = tokens.at(-1)?.end ?? 0;
  const inside = names.filter((name) => name.end > (tokens[0]?.start ?? 0) && name.start < end);
  for (const name of inside) {
    const first = tokens.findIndex((token) => token.end > name.start);
    for (let at = first; at < tokens.length && (tokens[at]?.start ?? end) < name.end; at += 1)
      labels[at] = labelOf(name.type, at === first);
  }
  return labels;
}

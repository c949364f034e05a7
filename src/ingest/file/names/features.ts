import {
  capitalRuns,
  classesInContext,
  distanceTo,
  firstWord,
  positionsInQuotes,
  ROLE,
  SAYING,
} from './context.ts';
import { gatherEvidence } from './evidence.ts';
import { memoise } from '../../../base/memoise.ts';
import { fnv1a } from '../../../base/fnv1a.ts';
import { mix } from './hash.ts';
import { bitOf, type WordClasses } from './word-classes.ts';
import type { WordAttributes, FormAttributes } from './word-attributes.ts';

/** The features of a sentence: `numbers` holds those of word `i` from `starts[i]` to `starts[i + 1]`. */
export interface SentenceFeatures {
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
}

/** Number of neighbouring words on each side that give features. */
const CONTEXT_WORDS = 2;

/** Number of positions at which a word gives features by itself: from two words before the one described to two behind it. */
export const POSITIONS = 2 * CONTEXT_WORDS + 1;

/** The hash in place of a word outside the sentence. */
const EDGE = fnv1a('edge of the sentence');

/** The word in place of one outside the sentence. */
export const EDGE_WORD: FormAttributes = {
  ...{ lower: EDGE, form: EDGE, stem: EDGE, shape: EDGE, longShape: EDGE },
  ...{ prefixes: [], suffixes: [], trigrams: [] },
  ...{ classes: 0, capital: false, lowerText: '' },
};

/** Groups of classes that say the same about a name, merged where classes are paired. */
const COARSE = [
  bitOf('first-name') | bitOf('inflected-first-name'),
  bitOf('surname') | bitOf('inflected-surname'),
  bitOf('place') | bitOf('inflected-place') | bitOf('phrase-place'),
  bitOf('organisation') | bitOf('phrase-organisation'),
  bitOf('organisation-word'),
  bitOf('place-word'),
  ROLE,
  SAYING,
  bitOf('place-cue'),
  bitOf('common-word'),
  bitOf('common-ending'),
];

const TEMPLATES = [
  ...([
    'bias',
    'word',
    'form',
    'stem',
    'pair',
    'shape',
    'shapes',
    'longShape',
    'wordShape',
    'beginning',
    'ending',
    'nearEnding',
    'inner',
  ] as const),
  ...([
    'class',
    'classes',
    'classPair',
    'classShape',
    'first',
    'quoted',
    'run',
    'role',
    'saying',
    'evidence',
    'evidenceClasses',
  ] as const),
];
type Template = (typeof TEMPLATES)[number];

/** The number of each feature template, with room for 64 positions. */
const TEMPLATE_NUMBERS = Object.fromEntries(
  TEMPLATES.map((kind, index) => [kind, (index + 1) * 64]),
) as Readonly<Record<Template, number>>;

/** All features of every sentence in a text, as training needs them. */
export function readFeatures(
  sentences: readonly (readonly FormAttributes[])[],
  wordClasses: WordClasses,
): SentenceFeatures[] {
  const contexts = readContexts(sentences, wordClasses);
  return sentences.map((words, row) => {
    const { numbers: ofContext, starts: from } = contexts[row] ?? NO_FEATURES;
    const numbers: number[] = [];
    const starts: number[] = [];
    for (const index of words.keys()) {
      starts.push(numbers.length);
      for (let position = 0; position < POSITIONS; position += 1)
        numbers.push(...wordFeatures(words[index + position - CONTEXT_WORDS] ?? EDGE_WORD, position));
      numbers.push(...ofContext.slice(from[index], from[index + 1]));
    }
    starts.push(numbers.length);
    return { numbers, starts };
  });
}

const NO_FEATURES: SentenceFeatures = { numbers: [], starts: [0] };

/**
 * The features that a word gives by itself, whatever the sentence.
 *
 * @param position of the word, from 0 (two before the one described) over 2 (that one itself) to 4
 */
export function wordFeatures(word: FormAttributes, position: number): number[] {
  const numbers = [featureOf('word', position, word.lower), featureOf('shape', position, word.shape)];
  const add = (kind: Template, place: number, value: number): void => {
    numbers.push(featureOf(kind, place, value));
  };
  if (position === CONTEXT_WORDS) addForm(word, add);
  const side = [CONTEXT_WORDS - 1, CONTEXT_WORDS + 1].indexOf(position);
  if (side >= 0) {
    add('nearEnding', side, word.suffixes[2] ?? word.lower);
    add('nearEnding', side + 2, word.suffixes[1] ?? word.lower);
  }
  return numbers;
}

/** The features that words get from their sentence and from the whole text, without those of words by themselves. */
export function readContexts(
  sentences: readonly (readonly WordAttributes[])[],
  wordClasses: WordClasses,
): SentenceFeatures[] {
  const evidence = gatherEvidence(sentences);
  return sentences.map((words) => readContext(words, evidence, wordClasses));
}

function readContext(
  words: readonly WordAttributes[],
  evidence: ReadonlyMap<number, number>,
  wordClasses: WordClasses,
): SentenceFeatures {
  const numbers: number[] = [];
  const starts: number[] = [];
  const add = (kind: Template, position: number, value: number): void => {
    numbers.push(featureOf(kind, position, value));
  };
  const classes = classesInContext(words, wordClasses);
  const coarse = classes.map(coarseOf);
  const quotes = positionsInQuotes(words);
  const runs = capitalRuns(words);
  const first = firstWord(words);
  for (const [index, word] of words.entries()) {
    starts.push(numbers.length);
    addNeighbours(words[index - 1] ?? EDGE_WORD, word, words[index + 1] ?? EDGE_WORD, add);
    addClasses(classes, coarse, index, word, add);
    if (index === first) add('first', 0, word.shape);
    if (index === first) add('first', 1, coarse[index] ?? 0);
    if (index === first + 1) add('first', 2, word.shape);
    add('quoted', quotes[index] ?? 0, word.shape);
    add('run', runs[index] ?? 0, index - (runs[index] ?? 0) / 8 <= first ? 1 : 0);
    if (word.capital) addEvidence(evidence.get(word.stem) ?? 0, index === first, coarse[index] ?? 0, add);
  }
  starts.push(numbers.length);
  return { numbers, starts };
}

type AddFeature = (kind: Template, position: number, value: number) => void;

function featureOf(kind: Template, position: number, value: number): number {
  return mix(TEMPLATE_NUMBERS[kind] + position, value);
}

function addForm(word: FormAttributes, add: AddFeature): void {
  add('bias', 0, 0);
  add('form', 0, word.form);
  add('stem', 0, word.stem);
  add('longShape', 0, word.longShape);
  for (const [length, part] of word.prefixes.entries()) add('beginning', length, part);
  for (const [length, part] of word.suffixes.entries()) add('ending', length, part);
  for (const part of word.trigrams) add('inner', 0, part);
}

function addNeighbours(
  before: WordAttributes,
  word: WordAttributes,
  after: WordAttributes,
  add: AddFeature,
): void {
  add('pair', 0, mix(before.lower, word.lower));
  add('pair', 1, mix(word.lower, after.lower));
  add('shapes', 0, mix(before.shape, word.shape));
  add('shapes', 1, mix(word.shape, after.shape));
  add('shapes', 2, mix(mix(before.shape, word.shape), after.shape));
  add('wordShape', 0, mix(before.lower, word.shape));
  add('wordShape', 1, mix(after.lower, word.shape));
}
function addClasses(
  classes: readonly number[],
  coarse: readonly number[],
  index: number,
  word: WordAttributes,
  add: AddFeature,
): void {
  const [before, here, after] = [coarse[index - 1] ?? 0, coarse[index] ?? 0, coarse[index + 1] ?? 0];
  for (let offset = -CONTEXT_WORDS; offset <= CONTEXT_WORDS; offset += 1) {
    for (const bit of bitsOf(classes[index + offset] ?? 0)) add('class', offset + CONTEXT_WORDS, bit);
  }
  add('classes', 0, here);
  add('classPair', 0, mix(before, here));
  add('classPair', 1, mix(here, after));
  add('classShape', 0, mix(word.shape, here));
  add('classShape', 1, mix(word.shape, before));
  add('classShape', 2, mix(word.shape, after));
  if (!word.capital) return;
  add('role', 0, distanceTo(classes, index, -1, ROLE));
  add('saying', 0, distanceTo(classes, index, 1, SAYING));
  add('saying', 1, distanceTo(classes, index, -1, SAYING));
}

function addEvidence(bits: number, isFirst: boolean, here: number, add: AddFeature): void {
  for (const bit of bitsOf(bits)) add('evidence', isFirst ? 1 : 0, bit);
  add('evidenceClasses', isFirst ? 1 : 0, mix(bits & 7, here));
}

/** The groups of classes in a set of classes, as bits. */
const coarseOf = memoise((bits: number): number =>
  COARSE.reduce((set, group, index) => ((bits & group) !== 0 ? set | (1 << index) : set), 0),
);

/** The numbers of the bits that are set, in order. */
const bitsOf = memoise((bits: number): readonly number[] =>
  Array.from({ length: 31 }, (_, bit) => bit).filter((bit) => (bits & (1 << bit)) !== 0),
);

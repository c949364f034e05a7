import {
  capitalRuns,
  classesInContext,
  distanceTo,
  firstWord,
  positionsInQuotes,
  ROLE,
  SAYING,
} from './context.ts';
import { EVIDENCE_BITS, gatherEvidence } from './evidence.ts';
import { fnv1a } from '../../../base/fnv1a.ts';
import { mix } from './hash.ts';
import { bitOf, WORD_CLASSES, type WordClasses } from './word-classes.ts';
import type { WordAttributes } from './word-attributes.ts';

/** The features of a sentence: `numbers` holds those of word `i` from `starts[i]` to `starts[i + 1]`. */
export interface SentenceFeatures {
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
}

/** Number of neighbouring words on each side that give features. */
const CONTEXT_WORDS = 2;

/** The hash in place of a word outside the sentence. */
const EDGE = fnv1a('edge of the sentence');

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

/** The features of every sentence in a text. */
export function readFeatures(
  sentences: readonly (readonly WordAttributes[])[],
  wordClasses: WordClasses,
): SentenceFeatures[] {
  const evidence = gatherEvidence(sentences);
  return sentences.map((words) => readSentence(words, evidence, wordClasses));
}

function readSentence(
  words: readonly WordAttributes[],
  evidence: ReadonlyMap<number, number>,
  wordClasses: WordClasses,
): SentenceFeatures {
  const numbers: number[] = [];
  const starts: number[] = [];
  const add = (kind: Template, position: number, value: number): void => {
    numbers.push(mix(TEMPLATE_NUMBERS[kind] + position, value));
  };
  const classes = classesInContext(words, wordClasses);
  const coarse = classes.map(coarseOf);
  const quotes = positionsInQuotes(words);
  const runs = capitalRuns(words);
  const first = firstWord(words);
  for (const [index, word] of words.entries()) {
    starts.push(numbers.length);
    addForm(word, add);
    addNeighbours(words, index, word, add);
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

function addForm(word: WordAttributes, add: AddFeature): void {
  add('bias', 0, 0);
  add('form', 0, word.form);
  add('stem', 0, word.stem);
  add('longShape', 0, word.longShape);
  for (const [length, part] of word.prefixes.entries()) add('beginning', length, part);
  for (const [length, part] of word.suffixes.entries()) add('ending', length, part);
  for (const part of word.trigrams) add('inner', 0, part);
}

function addNeighbours(
  words: readonly WordAttributes[],
  index: number,
  word: WordAttributes,
  add: AddFeature,
): void {
  const before = words[index - 1];
  const after = words[index + 1];
  for (let offset = -CONTEXT_WORDS; offset <= CONTEXT_WORDS; offset += 1) {
    add('word', offset + CONTEXT_WORDS, words[index + offset]?.lower ?? EDGE);
    add('shape', offset + CONTEXT_WORDS, words[index + offset]?.shape ?? EDGE);
  }
  add('pair', 0, mix(before?.lower ?? EDGE, word.lower));
  add('pair', 1, mix(word.lower, after?.lower ?? EDGE));
  add('shapes', 0, mix(before?.shape ?? EDGE, word.shape));
  add('shapes', 1, mix(word.shape, after?.shape ?? EDGE));
  add('shapes', 2, mix(mix(before?.shape ?? EDGE, word.shape), after?.shape ?? EDGE));
  add('wordShape', 0, mix(before?.lower ?? EDGE, word.shape));
  add('wordShape', 1, mix(after?.lower ?? EDGE, word.shape));
  add('nearEnding', 0, before?.suffixes[2] ?? before?.lower ?? EDGE);
  add('nearEnding', 1, after?.suffixes[2] ?? after?.lower ?? EDGE);
  add('nearEnding', 2, before?.suffixes[1] ?? before?.lower ?? EDGE);
  add('nearEnding', 3, after?.suffixes[1] ?? after?.lower ?? EDGE);
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
    eachBit(classes[index + offset] ?? 0, WORD_CLASSES.length, (bit) => {
      add('class', offset + CONTEXT_WORDS, bit);
    });
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
  eachBit(bits, EVIDENCE_BITS, (bit) => {
    add('evidence', isFirst ? 1 : 0, bit);
  });
  add('evidenceClasses', isFirst ? 1 : 0, mix(bits & 7, here));
}

function coarseOf(bits: number): number {
  return COARSE.reduce((set, group, index) => ((bits & group) !== 0 ? set | (1 << index) : set), 0);
}

function eachBit(bits: number, count: number, visit: (bit: number) => void): void {
  for (let bit = 0; bit < count; bit += 1) if ((bits & (1 << bit)) !== 0) visit(bit);
}

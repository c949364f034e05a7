import { EVIDENCE_BITS, gatherEvidence } from './evidence.ts';
import { hashText, mix } from './hash.ts';
import { bitOf, WORD_CLASSES, type Vocabulary } from './vocabulary.ts';
import type { Word } from './words.ts';

/** The features of a sentence: `numbers` holds those of word `i` from `starts[i]` to `starts[i + 1]`. */
export interface SentenceFeatures {
  readonly numbers: readonly number[];
  readonly starts: readonly number[];
}

/** How far to either side a word looks. */
const REACH = 2;
const LONGEST_PHRASE = 5;
const QUOTES = /^["”“„‟»«’‘]$/u;
const CLASS_COUNT = WORD_CLASSES.length;

/** Classes that say the same of a name are one when they are paired. */
const COARSE = [
  bitOf('first-name') | bitOf('inflected-first-name'),
  bitOf('surname') | bitOf('inflected-surname'),
  bitOf('place') | bitOf('inflected-place') | bitOf('phrase-place'),
  bitOf('organisation') | bitOf('phrase-organisation'),
  bitOf('organisation-word'),
  bitOf('place-word'),
  bitOf('role'),
  bitOf('saying'),
  bitOf('place-cue'),
];

/** A kind of feature is a number of its own; the offset of the word it looks at is added. */
const KINDS = [
  'bias', 'word', 'form', 'stem', 'pair', 'shape', 'shapes', 'longShape', 'beginning', 'ending', 'nearEnding', 'inner', 'class', 'classes',
  'classPair', 'classShape', 'first', 'quoted', 'evidence', 'evidenceShape', 'roleBefore', 'sayingAfter', 'wordShape', 'nameLength', 'firstWord',
] as const; // prettier-ignore
type Kind = (typeof KINDS)[number];
const KIND = Object.fromEntries(KINDS.map((kind, index) => [kind, (index + 1) * 64])) as Readonly<Record<Kind, number>>;

/** A word outside the sentence. */
const EDGE = hashText('edge of the sentence');

/** The features of every sentence of a text. */
export function readFeatures(sentences: readonly (readonly Word[])[], vocabulary: Vocabulary): SentenceFeatures[] {
  const evidence = gatherEvidence(sentences);
  return sentences.map((words) => readSentence(words, evidence, vocabulary));
}

function readSentence(words: readonly Word[], evidence: ReadonlyMap<number, number>, vocabulary: Vocabulary): SentenceFeatures {
  const numbers: number[] = [];
  const starts: number[] = [0];
  const classes = classesWithPhrases(words, vocabulary);
  const coarse = classes.map(coarseOf);
  const quoted = quotedWords(words);
  const runs = capitalRuns(words);
  const first = firstWord(words);
  for (const [index, word] of words.entries()) {
    const add = (kind: Kind, offset: number, value: number): void => {
      numbers.push(mix(KIND[kind] + offset, value));
    };
    const isFirst = index === first;
    const at = (offset: number): Word | undefined => words[index + offset];
    const before = at(-1);
    const after = at(1);

    add('bias', 0, 0);
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const other = at(offset);
      add('word', offset + REACH, other?.lower ?? EDGE);
      add('shape', offset + REACH, other?.shape ?? EDGE);
      addBits(classes[index + offset] ?? 0, CLASS_COUNT, (bit) => {
        add('class', offset + REACH, bit);
      });
    }
    add('form', 0, word.form);
    add('stem', 0, word.stem);
    add('pair', 0, mix(before?.lower ?? EDGE, word.lower));
    add('pair', 1, mix(word.lower, after?.lower ?? EDGE));
    add('shapes', 0, mix(before?.shape ?? EDGE, word.shape));
    add('shapes', 1, mix(word.shape, after?.shape ?? EDGE));
    add('shapes', 2, mix(mix(before?.shape ?? EDGE, word.shape), after?.shape ?? EDGE));
    add('longShape', 0, word.longShape);
    add('wordShape', 0, mix(before?.lower ?? EDGE, word.shape));
    add('wordShape', 1, mix(after?.lower ?? EDGE, word.shape));
    for (const [length, part] of word.beginnings.entries()) add('beginning', length, part);
    for (const [length, part] of word.endings.entries()) add('ending', length, part);
    for (const part of word.inner) add('inner', 0, part);
    for (const offset of [-1, 1]) {
      for (const length of [1, 2]) {
        const part = at(offset)?.endings[length];
        if (part !== undefined) add('nearEnding', offset + 1 + length * 4, part);
      }
    }
    const here = coarse[index] ?? 0;
    add('classes', 0, here);
    add('classPair', 0, (coarse[index - 1] ?? 0) * 1024 + here);
    add('classPair', 1, here * 1024 + (coarse[index + 1] ?? 0));
    add('classShape', 0, mix(word.shape, here));
    add('classShape', 1, mix(word.shape, coarse[index - 1] ?? 0));
    add('classShape', 2, mix(word.shape, coarse[index + 1] ?? 0));
    if (isFirst) add('first', 0, word.shape);
    if (isFirst) add('firstWord', 0, here);
    add('quoted', quoted[index] ?? 0, word.shape);
    add('nameLength', runs[index] ?? 0, word.shape);
    if (word.capital) addEvidence(evidence.get(word.stem) ?? 0, isFirst, add);
  }
  for (const [index] of words.entries()) starts[index + 1] = 0;
  return { numbers, starts };
}

import { expect, test } from 'vitest';
import { addFeatures } from '../../../../src/ingest/file/names/decode-labels.ts';
import { readContexts, readFeatures } from '../../../../src/ingest/file/names/features.ts';
import { LABEL_COUNT } from '../../../../src/ingest/file/names/labels.ts';
import { modelOf } from '../../../../src/ingest/file/names/models.ts';
import { wordScorerOf } from '../../../../src/ingest/file/names/score-words.ts';
import { splitWords } from '../../../../src/ingest/file/names/tokens.ts';
import { wordReaderOf } from '../../../../src/ingest/file/names/word-attributes.ts';
import { wordClassesOf } from '../../../../src/ingest/file/names/word-classes.ts';

const TEXT =
  'Statsministern Anna Berg besökte Umeå. «Vi kommer igen», sade Berg (S) till TT. Hon bor i Lund; Lund är en stad.';

test.each(['sv', 'de', 'und'])(
  'words scored by themselves add up to all features of a sentence (%s)',
  (language) => {
    const wordClasses = wordClassesOf(language);
    const model = modelOf(language);
    const forms = splitWords(TEXT, language, 0).map((tokens) => tokens.map(({ form }) => form));
    const { read, scoreWords } = wordScorerOf(model, wordClasses);
    const words = forms.map((sentence) => sentence.map(read));
    const contexts = readContexts(words, wordClasses);
    const readForm = wordReaderOf(language);
    const all = readFeatures(
      forms.map((sentence) => sentence.map(readForm)),
      wordClasses,
    );
    expect(words.length).toBeGreaterThan(1);
    for (const [row, sentence] of words.entries()) {
      const [context, features] = [contexts[row], all[row]];
      if (!context || !features) throw new Error('A sentence has no features.');
      const whole = addFeatures(new Int32Array(sentence.length * LABEL_COUNT), model, features);
      expect(whole.some((score) => score !== 0)).toBe(true);
      expect(scoreWords(sentence, context)).toEqual(whole);
    }
  },
);

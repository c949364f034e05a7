import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSentenceGold } from '../../../tools/evaluate/gold.ts';
import { SOURCE_LANGUAGES } from '../../../src/languages/index.ts';
import { splitSentences } from '../../../src/ingest/file/sentences.ts';
import { expectLinear } from '../../linear-time.ts';

const gold = readSentenceGold(fileURLToPath(new URL('../../gold/', import.meta.url)));

function sentences(text: string, language: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}

describe.each(gold)('$language', ({ language, paragraphs }) => {
  test.each(paragraphs.map((expected) => [expected[0], expected] as const))('%s …', (_, expected) => {
    expect(sentences(expected.join(' '), language)).toEqual(expected);
  });
});

describe('whatever the language', () => {
  test('an empty line ends a sentence, a line break inside a paragraph does not', () => {
    expect(sentences('Brand i hamnen\n\nEn brand\nbröt ut. Ingen skadades.', 'sv')).toEqual([
      'Brand i hamnen',
      'En brand\nbröt ut.',
      'Ingen skadades.',
    ]);
  });

  test('an omission does not end a sentence', () => {
    expect(sentences('Viņš ieradās. (..) Tad viņš aizgāja.', 'lv')).toEqual([
      'Viņš ieradās.',
      '(..) Tad viņš aizgāja.',
    ]);
  });

  test('a language without a lexicon is split too', () => {
    expect(sentences('Sataa vettä. Huomenna paistaa!', 'fi')).toEqual(['Sataa vettä.', 'Huomenna paistaa!']);
  });

  test('an empty text has no sentences', () => {
    expect(splitSentences(' \n\n ', 'lv')).toEqual([]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('Han', ' ', '.', '…', '!', '"', '”', '(', '\n', '\n\n', '3', 'kl', 'A', '–'), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  );

  test('sentences are in order, do not overlap and contain every visible character', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...SOURCE_LANGUAGES, 'fi', 'und'), (text, language) => {
        let at = 0;
        for (const { start, end } of splitSentences(text, language)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  test.each(['.', '. ', '"', '." ', 'A.', '(.', '\n', '1. ', 'ä'])(
    'a million times «%s» takes no longer than its length',
    (part) => {
      expectLinear(125_000, (size) => splitSentences(part.repeat(size / part.length), 'da'));
    },
  );
});

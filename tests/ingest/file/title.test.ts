import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTitleGold } from '../../../tools/evaluate/gold.ts';
import { SOURCE_LANGUAGES } from '../../../src/languages/index.ts';
import { languagesWithGold } from '../../../tools/evaluate/gold-languages.ts';
import { cutSentence, MAX_TITLE_LETTERS } from '../../../src/ingest/file/title/cut-sentence.ts';
import { readTitle } from '../../../src/ingest/file/title.ts';
import type { Block, Title } from '../../../src/record/schema.ts';

const gold = readTitleGold(fileURLToPath(new URL('../../gold/', import.meta.url)));

function titleOf(text: string, language: string, blocks?: readonly Block[]): Title {
  return readTitle(text, blocks ?? [{ kind: 'paragraph', start: 0, end: text.length }], [], language);
}

describe.each(languagesWithGold('titles'))('own gold: %s', (language) => {
  const own = gold.filter((entry) => entry.language === language);

  test('nine titles in ten are cut like those of a careful reader', () => {
    const wrong = own.filter(({ text, titles }) => !titles.includes(titleOf(text, language).text));
    expect(own.length).toBeGreaterThanOrEqual(20);
    expect(wrong.length).toBeLessThanOrEqual(own.length / 10);
  });

  test('all are short enough, begin the sentence and end at a word', () => {
    for (const { text } of own) {
      const { text: title } = titleOf(text, language);
      expect(title.length).toBeLessThanOrEqual(MAX_TITLE_LETTERS);
      const kept = title.replace(/ …$/u, '');
      expect(text.startsWith(kept)).toBe(true);
      expect(text.charAt(kept.length)).toMatch(/[\s.,;:]|^$/u);
    }
  });
});

describe('where a title comes from', () => {
  const text = 'Nova bro åbnet\n\nBroen blev åbnet i dag. Mange kom.';
  const paragraph: Block = { kind: 'paragraph', start: 16, end: text.length };

  test('a stated title first, without a span where it is not part of the text', () => {
    const title = readTitle(text, [paragraph], [{ field: 'title', value: 'Broen', basis: 'side-car' }], 'da');
    expect(title).toEqual({
      text: 'Broen',
      basis: 'stated',
      evidence: [{ rule: 'stated-title', text: 'Broen' }],
    });
  });

  test('then a heading', () => {
    const title = titleOf(text, 'da', [{ kind: 'title', start: 0, end: 14 }, paragraph]);
    expect(title).toEqual({
      text: 'Nova bro åbnet',
      basis: 'heading',
      evidence: [{ rule: 'heading', text: 'Nova bro åbnet', start: 0, end: 14 }],
    });
  });

  test('then the first sentence, with its original words', () => {
    const title = titleOf(text, 'da', [{ kind: 'dateline', start: 0, end: 14 }, paragraph]);
    expect(title.text).toBe('Broen blev åbnet i dag');
    expect(title.basis).toBe('first-sentence');
    const [{ start, end } = { start: 0, end: 0 }] = title.evidence;
    expect(text.slice(start, end)).toBe('Broen blev åbnet i dag.');
  });

  test('joined lines are read as joined', () => {
    const lines = 'Broen blev åb-\nnet i dag.';
    const block: Block = { kind: 'paragraph', start: 0, end: lines.length, text: 'Broen blev åbnet i dag.' };
    expect(titleOf(lines, 'da', [block]).text).toBe('Broen blev åbnet i dag');
  });
});

describe('a cut', () => {
  test.each([
    [
      'da',
      'number',
      'Kommunen brugte i de første ni måneder af året på vedligeholdelse af veje, broer og stier mere end 150 millioner kroner.',
      /150 …$/,
    ],
    [
      'de',
      'ordinal',
      'Die Stadtverwaltung von Oberdorf bei Neustadt an der Weinstraße hat den Umbau des Marktplatzes bis zum 3. Dezember verschoben.',
      / 3\. …$/,
    ],
    [
      'lv',
      'date',
      'Pašvaldības policijas priekšnieks Liepājā jaunajā ielu kārtības noteikumu projektā paredzējis pārmaiņas no 3. decembra.',
      / 3\. …$/,
    ],
    [
      'sq',
      'name',
      'Kryetari i bashkisë së qytetit bregdetar premtoi ndërtimin e stadiumit modern bashkë me kryeministren Mirela Hoxhaj Kodra.',
      /Mirela …$|Hoxhaj …$/,
    ],
    [
      'sv',
      'bracket',
      'Den nya järnvägsstationen som ritades av en arkitektbyrå i Göteborg invigdes i lördags av minister Eva Lund (tidigare chef för banverket).',
      /\([^)]*…$/,
    ],
  ])('%s: never inside a %s', (language, _, sentence, broken) => {
    const title = cutSentence(sentence, language);
    expect(title).toMatch(/ …$/);
    expect(title).not.toMatch(broken);
  });

  test('a full stop is removed, that of an abbreviation stays', () => {
    expect(cutSentence('Der kom gæster fra Fyn, Jylland m.m.', 'da')).toBe(
      'Der kom gæster fra Fyn, Jylland m.m.',
    );
    expect(cutSentence('Kommer han?', 'da')).toBe('Kommer han?');
  });

  test('any sentence becomes a title that is short enough and has no broken characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }),
        fc.constantFrom(...SOURCE_LANGUAGES, 'fi'),
        (sentence, language) => {
          const title = cutSentence(sentence, language);
          expect(title.length).toBeLessThanOrEqual(MAX_TITLE_LETTERS);
          expect(title.isWellFormed() || !sentence.isWellFormed()).toBe(true);
        },
      ),
    );
  });

  test('an endless word is cut too', () => {
    const title = titleOf('ū'.repeat(1_000_000), 'lv').text;
    expect(title).toHaveLength(MAX_TITLE_LETTERS);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/record/schema.ts';
import { excerptOf, type ExcerptPiece } from '../../../src/search/engine/excerpt.ts';
import { placeWords, toIndexedText, type IndexedText } from '../../../src/search/index/indexed-text.ts';
import { toContent } from '../../../src/search/index/build/content.ts';
import { wordsOf } from '../../../src/search/key/words.ts';

const TEXT: IndexedText = {
  title: 'Havnen åbner',
  blocks: ['Ny bro i byen.', 'Broen åbnes i maj, siger havnen.'],
};

function joined(pieces: readonly ExcerptPiece[]): string {
  return pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('words', () => {
  test.each<[string, string[]]>([
    ['Belarus’ hovedstad', ['Belarus', 'hovedstad']],
    ['200.000 karavīru', ['200', '000', 'karavīru']],
    ['F16, COVID-19', ['F16', 'COVID', '19']],
    ['Ver\u00adtrag', ['Ver\u00adtrag']],
    ['ç’është', ['ç', 'është']],
    ['東京 abc', ['東', '京', 'abc']],
    ['!?– …', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('are in order and do not touch', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
      }),
    );
  });
});

describe('what is indexed', () => {
  test('the title, then every block but the header, the title not twice', () => {
    const text = 'date: 2022\n\nHavnen  åbner\n\nNy bro.\n\nFoto: N.N.';
    const article = {
      title: { text: 'Havnen åbner', basis: 'heading', evidence: [] },
      text,
      blocks: [
        { kind: 'header', start: 0, end: 10 },
        { kind: 'title', start: 12, end: 25 },
        { kind: 'paragraph', start: 27, end: 34 },
        { kind: 'credit', start: 36, end: text.length, text: 'Foto: N. N.' },
      ],
      mentions: { dates: [], names: [] },
    } satisfies Pick<Article, 'title' | 'text' | 'blocks' | 'mentions'>;
    expect(toIndexedText(article)).toEqual({ title: 'Havnen åbner', blocks: ['Ny bro.', 'Foto: N. N.'] });
  });

  test('each word its key, one position left free between parts', () => {
    expect(toContent(placeWords(TEXT), 'und')).toBe(
      'ǀhavnenǃǃ ǀabnerǃǃ · ǀnyǃǃ ǀbroǃǃ ǀiǃǃ ǀbyenǃǃ · ǀbroenǃǃ ǀabnesǃǃ ǀiǃǃ ǀmajǃǃ ǀsigerǃǃ ǀhavnenǃǃ',
    );
  });

  test('each word its key and its form, then the tokens', () => {
    const parts = placeWords({ title: 'Broerne', blocks: ['Mænd'] });
    expect(toContent(parts, 'da', ['p-jane-doe', 's-1_2'])).toBe(
      'ǀbroǃerneǃ · ǀmandǃǂmaendǃ · ǂpǂjaneǂdoeǃ ǂsǂ1ǂ2ǃ',
    );
  });

  test('positions of names, in the title too', () => {
    const text = 'Ny bro. Siger Jane Doe i dag.';
    const article = {
      title: { text: 'Jane Doe tilfreds', basis: 'stated', evidence: [] },
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      mentions: {
        dates: [],
        names: [{ name: 'p-jane-doe', type: 'person', text: 'Jane Doe', start: 14, end: 22 }],
      },
    } satisfies Pick<Article, 'title' | 'text' | 'blocks' | 'mentions'>;
    expect(toIndexedText(article).names).toEqual({ 'p-jane-doe': [0, 1, 7, 8] });
  });

  test('a position is the place of a token in the content, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' })),
        (title, blocks) => {
          const parts = placeWords({ title, blocks });
          const tokens = toContent(parts, 'lv')
            .split(/\s+/u)
            .filter((token) => token !== '');
          for (const { words } of parts) {
            for (const { position } of words) expect(tokens[position]).toMatch(/^ǀ.+ǃ$/u);
          }
          expect(tokens.filter((token) => token !== '·').length).toBe(
            parts.flatMap(({ words }) => words).length,
          );
        },
      ),
    );
  });
});

describe('an excerpt', () => {
  test('marks words in title and text, in the forms that occur there', () => {
    const { title, text } = excerptOf(TEXT, [[0, 13], [8]]);
    expect(joined(title)).toBe('[Havnen] åbner');
    expect(joined(text)).toBe('[Broen] åbnes i maj, siger [havnen].');
  });

  test('is the place that holds most of what was asked', () => {
    const long = {
      title: 'T',
      blocks: [`bro ${'og '.repeat(100)}`, `${'men '.repeat(50)}bro havn ${'så '.repeat(50)}`],
    };
    const words = placeWords(long).flatMap(({ text, words: list }) =>
      list.map(({ start, end, position }) => ({ word: text.slice(start, end), position })),
    );
    const where = (wanted: string): number[] =>
      words.filter(({ word }) => word === wanted).map(({ position }) => position);
    const { text } = excerptOf(long, [where('bro'), where('havn')]);
    expect(joined(text)).toMatch(/^… (?:men )+\[bro\] \[havn\] (?:så )+ ?…$/u);
    expect(joined(text).length).toBeLessThan(250);
  });

  test('begins at the beginning when only the title answers', () => {
    expect(joined(excerptOf(TEXT, [[1]]).text)).toBe('Ny bro i byen.');
    expect(excerptOf({ title: 'Kun titel', blocks: [] }, [[0]])).toEqual({
      title: [
        { text: 'Kun', marked: true },
        { text: ' titel', marked: false },
      ],
      text: [],
    });
  });

  test('is a piece of the text, whatever the text', () => {
    const words = fc.array(fc.constantFrom('bro', 'havn', 'og', '–', '«ny»', 'é'), { maxLength: 120 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.array(fc.nat(200)), (blocks, positions) => {
        const text = { title: 'Titel', blocks: blocks.map((list) => list.join(' ')) };
        const shown = excerptOf(text, [positions.toSorted((a, b) => a - b)])
          .text.map((piece) => piece.text)
          .join('');
        const inner = shown.replace(/^… /u, '').replace(/ …$/u, '');
        expect(inner === '' || text.blocks.some((block) => block.includes(inner))).toBe(true);
      }),
    );
  });
});

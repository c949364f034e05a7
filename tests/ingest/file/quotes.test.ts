import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateQuotes, parseQuoteGold, quotesOf, speakerIn } from '../../../tools/evaluate/quotes.ts';
import { languagesWithGold } from '../../../tools/evaluate/gold-languages.ts';
import { findQuotes } from '../../../src/ingest/file/quotes.ts';
import type { DraftQuote } from '../../../src/ingest/draft.ts';
import { segment } from '../../../src/ingest/file/segment.ts';
import { seededDrafts } from '../make-draft.ts';
import { expectLinear } from '../../linear-time.ts';

const LANGUAGES = languagesWithGold('quotes');
const gold = new URL('../../gold/quotes/', import.meta.url);

describe.each(LANGUAGES)('quotations in %s', (language) => {
  const passages = parseQuoteGold(readFileSync(new URL(`${language}.txt`, gold), 'utf8'));

  it('has fifteen passages or more', () => {
    expect(passages.length).toBeGreaterThanOrEqual(15);
  });

  it.each(passages.map((passage) => [passage.name, passage] as const))('%s', (_, passage) => {
    const found = quotesOf(passage, language).map((quote) => ({
      text: passage.text.slice(quote.start, quote.end),
      speaker: speakerIn(passage, quote),
    }));
    expect(found).toEqual(
      passage.quotes.map(({ start, end, speaker }) => ({ text: passage.text.slice(start, end), speaker })),
    );
  });
});

describe('quotations in the five example files', () => {
  const files = seededDrafts().map(({ draft, seed }) => {
    const { text, blocks, language, mentions } = draft;
    const quotes = findQuotes({ text, blocks, language, names: mentions.names });
    const speakerOf = ({ speaker }: DraftQuote): string | undefined => {
      const form = speaker === null ? undefined : mentions.names[speaker]?.text;
      return form === undefined
        ? undefined
        : Object.entries(seed.persons).find(([, forms]) => forms.includes(form))?.[0];
    };
    return { quotes, seed, speakerOf };
  });

  it('are all found, without false ones', () => {
    for (const { quotes, seed } of files) {
      expect(
        quotes.map(({ text }) => seed.quotes.find(({ starts }) => text.startsWith(starts))?.starts),
      ).toEqual(seed.quotes.map(({ starts }) => starts));
    }
  });

  it('have no wrong speaker, and nearly all have one', () => {
    const pairs = files.flatMap(({ quotes, seed, speakerOf }) =>
      quotes.map(
        (quote) =>
          [
            speakerOf(quote),
            seed.quotes.find(({ starts }) => quote.text.startsWith(starts))?.speaker,
          ] as const,
      ),
    );
    expect(pairs.filter(([speaker, right]) => speaker !== undefined && speaker !== right)).toEqual([]);
    expect(pairs.filter(([speaker]) => speaker !== undefined).length).toBeGreaterThanOrEqual(16);
  });
});

describe('any text', () => {
  const names = [{ type: 'person' as const, text: 'Anna', start: 0, end: 4 }];
  const pieces = [
    '"',
    '”',
    '“',
    '„',
    '«',
    '»',
    "'",
    '– ',
    '- ',
    'Anna ',
    'sade ',
    'sacīja ',
    ', ',
    '. ',
    ': ',
    '\n\n',
    'Ord',
    'ord ',
    ' ',
  ];

  it('gives quotations whose range contains their words, in order and without overlaps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom(...LANGUAGES, 'und'),
        (parts, language) => {
          const text = `Anna ${parts.join('')}`;
          let last = 0;
          for (const quote of findQuotes({ text, language, names, blocks: segment(text, 0) })) {
            expect(quote.start).toBeGreaterThanOrEqual(last);
            expect(quote.text).toBe(text.slice(quote.start, quote.end).replace(/\s+/gu, ' '));
            expect(quote.text).not.toBe('');
            last = quote.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each(['"', '„', '"A b," sade ', "'", '– A, ', '”A.” ', '“ ', 'A, sade B. '])(
    'is read in linear time: %s',
    (piece) => {
      expectLinear(5000, (size) => {
        const text = piece.repeat(size);
        const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
        return findQuotes({ text, language: 'sv', names, blocks });
      });
    },
  );
});

describe('the figures', () => {
  it('hold for every language', async () => {
    for (const { field, language, metric, n, correct } of await evaluateQuotes(gold.pathname)) {
      expect(correct / n, `${field} ${metric} ${language}`).toBeGreaterThanOrEqual(
        metric === 'precision' ? 1 : 0.95,
      );
    }
  });
});

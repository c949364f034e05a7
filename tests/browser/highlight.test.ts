import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHighlights, writeHighlights } from '../../src/browser/highlight/address.ts';
import { findForms } from '../../src/browser/highlight/find-forms.ts';

describe('a request for highlights in an address', () => {
  test('is read as it was written', () => {
    const form = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.trim());
    const found = fc.record({
      forms: fc.array(
        form.filter((text) => text !== '' && text.isWellFormed()),
        { minLength: 1, maxLength: 24 },
      ),
      at: fc.nat(99_999),
    });
    fc.assert(
      fc.property(found, (one) => {
        expect(readHighlights(writeHighlights(one))).toEqual(one);
      }),
    );
  });

  test.each([
    '',
    '#',
    '#found',
    '#found=',
    '#found=,,',
    '#found=%E0%A4',
    '#e2698',
    `#found=${'x'.repeat(500)}`,
  ])('is not in «%s»', (hash) => {
    expect(readHighlights(hash)).toBeUndefined();
  });

  test('has only words, whatever the address contains', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = readHighlights(`#found=${text}`);
        expect(found?.forms.every((form) => form.length <= 120) ?? true).toBe(true);
      }),
    );
    expect(readHighlights(`#found=${'a,'.repeat(1000)}&at=-1`)).toEqual({
      forms: Array(24).fill('a'),
      at: 0,
    });
  });
});

describe('highlights', () => {
  test.each<[string, string[], string]>([
    ['Minsk, minsk og Minska', ['Minsk'], '[Minsk], [minsk] og Minska'],
    ['Ny bro, ny båt', ['ny bro', 'båt'], '[Ny bro], ny [båt]'],
    ['ny, bro', ['ny bro'], '[ny, bro]'],
    ['Putin og Vladimir Putin', ['Putin', 'Vladimir Putin'], '[Putin] og [Vladimir Putin]'],
    ['.*', ['.*', ''], '.*'],
  ])('%s for %j', (text, forms, marked) => {
    const runs = findForms(text, forms).toReversed();
    const shown = runs.reduce(
      (so, { start, end }) => `${so.slice(0, start)}[${so.slice(start, end)}]${so.slice(end)}`,
      text,
    );
    expect(shown).toBe(marked);
  });

  test('are in order in any text and do not touch', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ unit: 'grapheme' })),
        (text, forms) => {
          let end = 0;
          for (const run of findForms(text, forms)) {
            expect(run.start).toBeGreaterThanOrEqual(end);
            end = run.end;
          }
        },
      ),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { renderBody } from '../../src/view/render-body.ts';
import type { Block } from '../../src/record/schema.ts';

const TEXT = '– Vi börjar i maj, säger Lo Ek.\n\nBron <b>öppnar</b> snart. Foto: Mia Dahl/TT';

function block(kind: Block['kind'], words: string): Block {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length };
}

const blocks = [
  block('quotation', '– Vi börjar i maj, säger Lo Ek.'),
  block('caption', 'Bron <b>öppnar</b> snart.'),
  block('credit', 'Foto: Mia Dahl/TT'),
];

describe('a body', () => {
  const html = renderBody({ text: TEXT, blocks }, { marks: [{ start: 14, end: 17, id: 'e14' }] });

  test('hangs the dash of a line of speech and marks the words that a value is based on', () => {
    expect(html).toContain(
      '<p id="t0" class="quotation"><span class="dash">–</span> Vi börjar i <mark id="e14">maj</mark>,',
    );
  });
  test('sets a caption and its credit as one figure', () => {
    expect(html).toMatch(
      /<figure id="t33" class="caption"><figcaption>.* <small class="credit">Foto: Mia Dahl\/TT<\/small><\/figcaption><\/figure>/,
    );
  });
  test('writes what looks like markup as text', () => {
    expect(html).toContain('Bron &#x3C;b>öppnar&#x3C;/b> snart.');
  });
  test('numbers what versions share, and marks what only one has', () => {
    const compared = renderBody(
      { text: TEXT, blocks },
      { marks: [{ start: 25, end: 30, shared: 9 }], onlyHere: new Set([0]), anchorPrefix: 'a-' },
    );
    expect(compared).toContain('<p id="a-t0" class="quotation only-here">');
    expect(compared).toContain('<mark class="colour-0" data-shared="9">Lo Ek<sup>9</sup></mark>');
  });
});

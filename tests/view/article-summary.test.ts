import { expect, test } from 'vitest';
import type { Article } from '../../src/record/schema.ts';
import { shorten, summaryOf } from '../../src/view/article-summary.ts';

const of = (
  text: string,
  kind: Article['blocks'][number]['kind'],
): Pick<Article, 'title' | 'text' | 'blocks'> => ({
  title: { text: 'A title', basis: 'heading', evidence: [] },
  text,
  blocks: [{ kind, start: 0, end: text.length }],
});

test('the lead or the first paragraph sums an article up, on one line; the title where there is neither', () => {
  expect(summaryOf(of('President Putin\nflew to Minsk.', 'lead'))).toBe('President Putin flew to Minsk.');
  expect(summaryOf(of('Foto: AFP', 'credit'))).toBe('A title');
});

test('what is long is cut at a word', () => {
  expect(shorten('President Putin, flew to Minsk', 20)).toBe('President Putin…');
  expect(shorten('x'.repeat(200), 10)).toBe(`${'x'.repeat(9)}…`);
});

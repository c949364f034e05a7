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

test('an article is summarised by its lead or first paragraph, on one line, else by its title', () => {
  expect(summaryOf(of('President Putin\nflew to Minsk.', 'lead'))).toBe('President Putin flew to Minsk.');
  expect(summaryOf(of('Foto: AFP', 'credit'))).toBe('A title');
});

test('a long text is cut between words', () => {
  expect(shorten('President Putin, flew to Minsk', 20)).toBe('President Putin…');
  expect(shorten('x'.repeat(200), 10)).toBe(`${'x'.repeat(9)}…`);
});

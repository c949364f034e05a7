import type { Mark } from './render-body.ts';
import type { Article, Evidence } from './schema.ts';

/** One thing a page says, what it rests on, and where that stands in the text. */
export interface Claim {
  readonly what: 'date' | 'title';
  readonly value: string;
  readonly basis: string;
  readonly evidence: readonly (Evidence & {
    /** Id of the marked words, where they are visible in the text. */ readonly mark: string | undefined;
  })[];
}

/** Blocks whose words stand on the page as text. */
function isVisible({ blocks }: Article, { start, end }: Evidence): boolean {
  return blocks.some(
    (block) => block.kind !== 'header' && block.kind !== 'title' && block.start <= start && end <= block.end,
  );
}

/**
 * What to mark in the text of an article: the words its date rests on. Sorted, not overlapping; words that stand in the
 * header or in another article are evidence without a mark.
 */
export function dateMarks(article: Article): Mark[] {
  const spans = article.published.evidence
    .filter(
      (evidence) =>
        evidence.article === undefined && evidence.end > evidence.start && isVisible(article, evidence),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const marks: Mark[] = [];
  for (const { start, end } of spans) {
    if (start >= (marks.at(-1)?.end ?? 0)) marks.push({ start, end, id: `e${start}` });
  }
  return marks;
}

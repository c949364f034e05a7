import type { TextMark } from './render-body.ts';
import { BLOCK_KINDS } from '../record/block-kinds.ts';
import type { Article, Evidence } from '../record/schema.ts';

/**
 * The id that the words of a piece of evidence have in the text of an article's page; `undefined` for words that stand
 * in the header, beside the file or in another article.
 */
export function markId(article: Article, { start, end, article: other }: Evidence): string | undefined {
  if (other !== undefined || start === undefined || end === undefined) return undefined;
  const visible = article.blocks.some(
    (block) => BLOCK_KINDS[block.kind].html !== null && block.start <= start && end <= block.end,
  );
  return visible && start < end ? `e${start}` : undefined;
}

/** What to mark in the text of an article: the words its date rests on. Sorted, not overlapping. */
export function dateMarks(article: Article): TextMark[] {
  const spans = article.published.evidence
    .flatMap((evidence) => {
      const id = markId(article, evidence);
      const { start, end } = evidence;
      return id === undefined || start === undefined || end === undefined ? [] : [{ id, start, end }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const marks: TextMark[] = [];
  for (const span of spans) {
    if (span.start >= (marks.at(-1)?.end ?? 0)) marks.push(span);
  }
  return marks;
}

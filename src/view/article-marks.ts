import { correctionMarks } from './correction-marks.ts';
import type { TextMark } from './render-body.ts';
import { BLOCK_KINDS } from '../record/block-kinds.ts';
import type { Article, Evidence } from '../record/schema.ts';

/**
 * The id of the element that marks a piece of evidence in the text of an article's page.
 *
 * @returns `undefined` if the words are not in that text: in the header, in a side-car file or in another article
 */
export function markId(article: Article, { start, end, article: other }: Evidence): string | undefined {
  if (other !== undefined || start === undefined || end === undefined) return undefined;
  const visible = article.blocks.some(
    (block) => BLOCK_KINDS[block.kind].html !== null && block.start <= start && end <= block.end,
  );
  return visible && start < end ? `e${start}` : undefined;
}

/**
 * Marks for the words that an article's date is based on and for corrected words, sorted by position and without overlaps. Where both
 * would mark the same words, the first that begins does.
 */
export function articleMarks(article: Article): TextMark[] {
  const spans = article.published.evidence
    .flatMap((evidence): TextMark[] => {
      const id = markId(article, evidence);
      const { start, end } = evidence;
      return id === undefined || start === undefined || end === undefined ? [] : [{ id, start, end }];
    })
    .concat(correctionMarks(article))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const marks: TextMark[] = [];
  for (const span of spans) {
    if (span.start >= (marks.at(-1)?.end ?? 0)) marks.push(span);
  }
  return marks;
}

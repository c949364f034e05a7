/** Disputed dates for readers: the sentence that contradicts what is stated, and the lines that settle it. */
import { markId } from './article-marks.ts';
import { UNDETERMINED } from '../languages/index.ts';
import type { Article } from '../record/schema.ts';

/** The sentence with the later date. */
export interface DisputedPassage {
  readonly before: string;
  /** The date, as the text writes it. */
  readonly words: string;
  readonly after: string;
  /** Id of its mark in the text of the article's page. */
  readonly id: string | undefined;
}

/** Maximum length of the passage on each side of the date, in UTF-16 units. */
const MAX_CONTEXT = 200;

/** The sentence that tells of the later date; `undefined` if the date is not disputed. */
export function disputedPassage(article: Article): DisputedPassage | undefined {
  const { published, text, blocks, language } = article;
  const evidence = published.disputed && published.evidence.at(-1);
  const block = blocks.find(
    ({ start, end }) => start <= (evidence?.start ?? -1) && (evidence?.end ?? 0) <= end,
  );
  if (evidence?.start === undefined || evidence.end === undefined || !block) return undefined;
  const { start, end } = evidence;
  const sentence = sentenceAround(text.slice(block.start, block.end), start - block.start, language);
  const from = block.start + sentence.start;
  return {
    before: cutStart(text.slice(from, start)),
    words: text.slice(start, end),
    after: cutEnd(text.slice(end, Math.max(end, block.start + sentence.end)).trimEnd()),
    id: markId(article, evidence),
  };
}

/** The sentence at an offset. A full stop after a number is read as part of a date: «am 9. Juni». */
function sentenceAround(text: string, at: number, language: string): { start: number; end: number } {
  const locale = language === UNDETERMINED ? undefined : language;
  let start = 0;
  let end = text.length;
  for (const { index } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    if (/\d\.\s*$/u.test(text.slice(0, index))) continue;
    if (index > at) {
      end = index;
      break;
    }
    start = index;
  }
  return { start, end };
}

function cutStart(words: string): string {
  return words.length <= MAX_CONTEXT ? words : `… ${words.slice(-MAX_CONTEXT).replace(/^\S*\s/u, '')}`;
}

function cutEnd(words: string): string {
  return words.length <= MAX_CONTEXT ? words : `${words.slice(0, MAX_CONTEXT).replace(/\s\S*$/u, '')} …`;
}

/**
 * Lines of `content/corrections/articles.yaml` that date articles by their texts. What was stated is in a comment, for whoever finds
 * it to be right.
 */
export function correctionLines(articles: readonly Pick<Article, 'id' | 'published'>[]): string {
  return articles
    .flatMap(({ id, published: { disputed } }) =>
      disputed === undefined
        ? []
        : [`${JSON.stringify(id)}:\n  date: "[${disputed.later}..]" # stated: "${disputed.stated}"`],
    )
    .join('\n');
}

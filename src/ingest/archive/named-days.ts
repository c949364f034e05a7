import type { NamedDay } from '../../record/schema.ts';
import type { Draft } from '../draft.ts';

/** Maximum number of articles listed for a day; all of them are counted. */
const MAX_LISTED_ARTICLES = 6;

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The days that the texts name, oldest first. Each lists the first articles that name it, one in every language before a second
 * in any. An article's own day of publication does not count: «today» in every text would make an event of every day.
 *
 * @param drafts in the order of the archive
 */
export function findNamedDays(
  drafts: Iterable<Pick<Draft, 'id' | 'language' | 'published' | 'mentions'>>,
): NamedDay[] {
  const naming = new Map<string, { id: string; language: string }[]>();
  for (const { id, language, published, mentions } of drafts) {
    const days = new Set(mentions.dates.map(({ edtf }) => edtf).filter((edtf) => DAY.test(edtf)));
    days.delete(published.edtf);
    for (const day of days) {
      const articles = naming.get(day) ?? [];
      articles.push({ id, language });
      naming.set(day, articles);
    }
  }
  return [...naming]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([edtf, articles]) => ({ edtf, count: articles.length, articles: firstOfEach(articles) }));
}

function firstOfEach(articles: readonly { id: string; language: string }[]): string[] {
  const seen = new Map<string, number>();
  return articles
    .map(({ id, language }) => {
      const turn = seen.get(language) ?? 0;
      seen.set(language, turn + 1);
      return { id, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, MAX_LISTED_ARTICLES)
    .map(({ id }) => id);
}

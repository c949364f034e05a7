import type { ArticleCorrection, ArticleCorrections } from '../corrections/articles.ts';
import type { CorrectionDoubt } from '../corrections/doubt.ts';
import { articleId } from '../file/article-id.ts';
import type { Deduplicated } from './duplicates.ts';

/** Corrections of articles that are not there: their file is gone, or it repeats another and is published as that one. */
export function staleArticles(
  corrections: ArticleCorrections,
  { drafts, duplicates }: Deduplicated,
): CorrectionDoubt[] {
  const ids = new Set(drafts.map(({ id }) => id));
  const publishedAs = new Map(duplicates.map(({ path, of }) => [articleId(path), of]));
  return Object.entries(corrections).flatMap(([id, correction]): CorrectionDoubt[] => {
    const { writtenAs = id } = correction;
    const other = publishedAs.get(id);
    if (ids.has(id) || (other !== undefined && isOfPrivacy(correction))) return [];
    const why =
      other === undefined
        ? `There is no article «${writtenAs}» to correct. Its file was renamed or taken away: correct the id, or remove it.`
        : `The file of «${writtenAs}» holds the same text as «${other}» and is published as that one: write its corrections there.`;
    return [{ rule: 'stale-correction', message: why, file: 'articles', at: [writtenAs] }];
  });
}

/** Whether it only says that the text is private, which holds at all its paths. */
function isOfPrivacy({ private: isPrivate, sha256, on, because, ...others }: ArticleCorrection): boolean {
  return isPrivate !== undefined && Object.keys(others).length === 0;
}

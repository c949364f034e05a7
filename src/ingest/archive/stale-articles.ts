import type { ArticleCorrection, ArticleCorrections } from '../corrections/articles.ts';
import type { CorrectionDoubt } from '../corrections/doubt.ts';
import type { Draft } from '../draft.ts';
import type { Deduplicated } from './duplicates.ts';

/**
 * Corrections of articles that are not there: their file is gone, or it repeats another and is published as that one.
 *
 * @param all drafts of all files, copies included
 */
export function staleArticles(
  corrections: ArticleCorrections,
  all: readonly Draft[],
  { drafts, duplicates }: Deduplicated,
): CorrectionDoubt[] {
  const ids = new Set(drafts.map(({ id }) => id));
  const originals = new Map(duplicates.map(({ path, of }) => [path, of]));
  const publishedAs = new Map(all.map(({ id, source }) => [id, originals.get(source.path)]));
  return Object.entries(corrections).flatMap(([id, correction]): CorrectionDoubt[] => {
    const { writtenAs = id } = correction;
    const other = publishedAs.get(id);
    // What was withdrawn may be gone.
    if (ids.has(id) || correction.withdrawn !== undefined) return [];
    if (other !== undefined && isOfPrivacy(correction)) return [];
    const why =
      other === undefined
        ? `There is no article «${writtenAs}» to correct. Its file was renamed or taken away: correct the id, or remove it.`
        : `The file of «${writtenAs}» holds the same text as «${other}» and is published as that one: write its corrections there.`;
    return [{ rule: 'stale-correction', message: why, file: 'articles', at: [writtenAs] }];
  });
}

const BESIDE_PRIVACY: readonly string[] = ['private', 'sha256', 'on', 'because', 'writtenAs'];

/** Whether it only says that the text is private, which holds at all its paths. */
function isOfPrivacy(correction: ArticleCorrection): boolean {
  return Object.keys(correction).every((key) => BESIDE_PRIVACY.includes(key));
}

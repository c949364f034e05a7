import type { ArticleCorrection } from './articles.ts';
import type { CorrectionDoubt, YamlPath } from './doubt.ts';

/** A part of an article's corrections that does not fit. */
export function staleIn(
  id: string,
  { writtenAs }: Pick<ArticleCorrection, 'writtenAs'>,
  at: YamlPath,
  why: string,
): CorrectionDoubt {
  return {
    rule: 'stale-correction',
    message: `${why}, so this correction of «${id}» is not applied. Correct the line, or take it away.`,
    file: 'articles',
    at: [writtenAs ?? id, ...at],
  };
}

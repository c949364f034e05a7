import type { ArticleCorrections } from './corrections/articles.ts';
import type { NameCorrections } from './corrections/names.ts';

/** The decisions of an archive's owner, besides its files. */
export interface Guidance {
  /** The archive's own «today» as an ISO day: nothing was published after it. */
  readonly asOf?: string | null;
  readonly articles?: ArticleCorrections;
  readonly names?: NameCorrections | undefined;
}

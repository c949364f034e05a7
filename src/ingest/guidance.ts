import type { ArticleCorrections } from './corrections/articles.ts';
import type { NameCorrections } from './corrections/names.ts';

/** What the owner of an archive decides, besides its files. */
export interface Guidance {
  /** The archive's own «today» as an ISO day: nothing was published after it. */
  readonly asOf?: string | null;
  readonly articles?: ArticleCorrections;
  readonly names?: NameCorrections | undefined;
}

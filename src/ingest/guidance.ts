import type { ArticleCorrections } from './corrections/articles.ts';
import type { NameCorrections } from './corrections/names.ts';

/** What a person says of the archive, beside its files. */
export interface Guidance {
  /** The archive's own «today» (ISO day): nothing was published after it. */
  readonly asOf?: string | null;
  readonly articles?: ArticleCorrections;
  readonly names?: NameCorrections | undefined;
}

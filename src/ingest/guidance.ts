import type { Corrections } from './corrections/files.ts';

/** The decisions of an archive's owner, besides his files. A kind of correction that is left out corrects nothing. */
export interface Guidance extends Partial<Corrections> {
  /** The archive's own «today» as an ISO day: nothing was published after it. */
  readonly asOf?: string | null;
}

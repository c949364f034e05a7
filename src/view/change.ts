import type { Labels } from './labels.ts';

/** One change, ready to be shown. */
export interface Change {
  /** Unique in the list, and the same in every build: it is the id of its element and of its entry in the feed. */
  readonly id: string;
  /** ISO day; `null` where nobody says when. */
  readonly on: string | null;
  /** What was changed: «Corrected: Author». */
  readonly what: Labels;
  readonly because?: Labels | undefined;
  /** The page that it concerns, if it has one; `language` is that of a title, where it is not in the interface language. */
  readonly subject?: { readonly address: string; readonly words: Labels; readonly language?: string };
}

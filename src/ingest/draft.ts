import type { Article, Block, DateMention, NameType, Published, QuarantineReason } from '../record/schema.ts';
import type { Span } from '../record/span.ts';

/** A name as it stands in one text, before the register knows whose it is. */
export interface Mention extends Span {
  readonly type: NameType;
  /** The slice of the text: an inflected form as often as not. */
  readonly text: string;
}

/** Words somebody said, before the register knows who. */
export interface DraftQuote extends Span {
  /** Without its quotation marks or its dash. */
  readonly text: string;
  /** Index into the draft's `mentions.names`, or `null` when not sure: a wrong speaker is worse than none. */
  readonly speaker: number | null;
}

/** An article as one file alone tells it; what other files add is still empty. */
export interface Draft extends Omit<Article, 'mentions' | 'quotes' | 'tellings' | 'versions' | 'named'> {
  readonly mentions: { readonly dates: readonly DateMention[]; readonly names: readonly Mention[] };
  readonly quotes: readonly DraftQuote[];
}

/** What comparing drafts reads of one. */
export interface ComparableDraft {
  readonly id: string;
  readonly language: string;
  readonly title: { readonly text: string };
  readonly published: Published;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly mentions: {
    readonly dates: readonly (Span & { readonly edtf: string })[];
    readonly names: readonly Mention[];
  };
}

/** Id of the name behind a draft's n-th mention, the same in every language; `undefined` where there is none. */
export type IdentityOf = (draft: Pick<Draft, 'id'>, mention: number) => string | undefined;

/** A file that is not published, and why. */
export interface Quarantined {
  readonly path: string;
  readonly sha256: string | null;
  readonly reason: QuarantineReason;
  readonly detail: string;
}

import type { QuarantineReason } from '../record/report-schema.ts';
import type { Article, Block, DateMention, NameType, Published } from '../record/schema.ts';
import type { Span } from '../record/span.ts';

/** A name as one text has it, before entity resolution. */
export interface Mention extends Span {
  readonly type: NameType;
  /** The slice of the text, often an inflected form. */
  readonly text: string;
  /** The probability that it is a name of its type, from 0 to 1; without one it is certain. */
  readonly confidence?: number;
}

/** A quotation, before entity resolution. */
export interface DraftQuote extends Span {
  /** Without quotation marks or dash. */
  readonly text: string;
  /** Index into the draft's `mentions.names`; `null` where the speaker is not certain, because a wrong speaker is worse than none. */
  readonly speaker: number | null;
}

/** An article as read from one file. Whatever other files add to it is still empty. */
export interface Draft extends Omit<Article, 'mentions' | 'quotes' | 'tellings' | 'versions' | 'named'> {
  readonly mentions: { readonly dates: readonly DateMention[]; readonly names: readonly Mention[] };
  readonly quotes: readonly DraftQuote[];
}

/** The part of a draft that comparing articles needs. */
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

/** Id of the name that a draft's n-th mention belongs to, the same in every language; `undefined` where there is none. */
export type IdentityOf = (draft: Pick<Draft, 'id'>, mention: number) => string | undefined;

/** A file that is not published, and the reason. */
export interface Quarantined {
  readonly path: string;
  readonly sha256: string | null;
  readonly reason: QuarantineReason;
  readonly detail: string;
  /** Whether its file is marked private. */
  readonly private?: true;
}

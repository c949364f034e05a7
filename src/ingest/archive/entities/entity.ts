import type { NameType } from '../../../record/schema.ts';
import type { Exonym } from './exonyms.ts';
import type { Lemma } from './lemmas.ts';
import type { Reason } from './reasons.ts';

/** One person, place or organisation, with every form the archive has of it. */
export interface Entity {
  readonly type: NameType;
  /** The probability that it is a name of its type. */
  readonly confidence: number;
  readonly exonym: Exonym | undefined;
  readonly forms: readonly EntityForm[];
  readonly articles: readonly string[];
  readonly reasons: readonly Reason[];
  /** A name that could be one of several people: its id always has a digest. */
  readonly isApart: boolean;
  /** Whether it is mentioned inside a sentence, where a capital shows a name. */
  readonly standsInside: boolean;
}

export interface EntityForm {
  readonly text: string;
  readonly language: string;
  readonly count: number;
  readonly lemma: Lemma;
}

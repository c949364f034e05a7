import type { Article } from '../schema.ts';
import { summaryOf } from '../summary.ts';

/** An article as feeds, lists and harvesters are told of it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** BCP 47, or `und`. */
  readonly language: string;
  readonly edtf: string;
  readonly dateBasis: string;
  /** Its beginning, in words. */
  readonly summary: string;
  /** Day its record entered or changed here; `null`: no `asOf` says when. */
  readonly seen: string | null;
  readonly author: string | null;
  readonly source: string | null;
  /** Ids of its story and of the names it mentions. */
  readonly story: string | null;
  readonly names: readonly string[];
}

export function toEntry(article: Article, seen: string | null): Entry {
  const { id, title, language, published, stated, story, named } = article;
  return {
    ...{ id, language, story, seen, title: title.text, edtf: published.edtf, dateBasis: published.basis },
    ...{ summary: summaryOf(article), author: stated.author, source: stated.source },
    names: named.map((name) => name.id),
  };
}

/**
 * The part of an EDTF date that ISO 8601 can say, as precise as it is known; `undefined`: open, approximate or unknown.
 *
 * @example
 * isoDate('2022-12') //=> '2022-12'
 * @example
 * isoDate('[2023..]') //=> undefined
 */
export function isoDate(edtf: string): string | undefined {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(edtf) ? edtf : undefined;
}

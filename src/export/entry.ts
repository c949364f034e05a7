import type { Dated } from '../record/order.ts';
import type { Article } from '../record/schema.ts';
import type { Stated } from '../record/stated-fields.ts';
import { summaryOf } from '../view/article-summary.ts';

/** The part of an article that feeds and harvesters get. */
export interface Entry extends Dated {
  readonly title: string;
  /** BCP 47, or `und`. */
  readonly language: string;
  readonly edtf: string;
  readonly dateBasis: string;
  /** The beginning of its text. */
  readonly summary: string;
  /** Day its record entered the archive or last changed; `null` if `asOf` was not set. */
  readonly seen: string | null;
  readonly stated: Stated;
  /** Id of its story. */
  readonly story: string | null;
}

/** @param seen day its record entered the archive or last changed */
export function toEntry(article: Article, seen: string | null): Entry {
  const { id, title, language, published, stated, story } = article;
  return {
    ...{ id, language, story, seen, title: title.text, edtf: published.edtf, dateBasis: published.basis },
    ...{ summary: summaryOf(article), stated },
    ...{ earliest: published.earliest, latest: published.latest },
  };
}

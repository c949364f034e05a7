import type { Dated } from '../record/order.ts';
import type { Article } from '../record/schema.ts';
import type { Stated } from '../record/stated-fields.ts';
import { summaryOf } from '../view/article-summary.ts';

/** An article as feeds, lists and harvesters are told of it. */
export interface Entry extends Dated {
  readonly title: string;
  /** BCP 47, or `und`. */
  readonly language: string;
  readonly edtf: string;
  readonly dateBasis: string;
  /** Its beginning, in words. */
  readonly summary: string;
  /** Day its record entered or changed here; `null`: no `asOf` says when. */
  readonly seen: string | null;
  readonly stated: Stated;
  /** Id of its story. */
  readonly story: string | null;
}

export function toEntry(article: Article, seen: string | null): Entry {
  const { id, title, language, published, stated, story } = article;
  return {
    ...{ id, language, story, seen, title: title.text, edtf: published.edtf, dateBasis: published.basis },
    ...{ summary: summaryOf(article), stated },
    ...{ earliest: published.earliest, latest: published.latest },
  };
}

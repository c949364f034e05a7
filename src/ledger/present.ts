import { createHash } from 'node:crypto';
import { compareText } from '../record/order.ts';
import { bodyTexts } from '../record/body-text.ts';
import type { Lead, WithdrawalReason } from '../record/former-address.ts';
import type { NotedParts } from '../record/ledger-line.ts';
import { shortenDigest } from '../record/noted-digits.ts';
import type { Article, NameRecord, Story } from '../record/schema.ts';

/** The fields of an article by which it is found again. */
export type Recognised = Pick<
  Article,
  'id' | 'text' | 'blocks' | 'title' | 'language' | 'published' | 'source' | 'series'
>;

/** What tells one article from another. */
export interface Identity {
  readonly path: string;
  /** SHA-256 of the raw bytes. */
  readonly sha256: string;
  /** SHA-256 of what readers see: text, title, language and date. */
  readonly content: string;
  readonly parts: NotedParts;
}

/**
 * Finds the names that have the forms of a name that is no longer there.
 *
 * @returns their ids; `hidden` where one of them is hidden, and nothing may tell of it
 */
export type FindNames = (id: string) => readonly string[] | 'hidden';

/** What of an archive is compared with its ledger. */
export interface PresentArchive {
  /** Articles that are not private, oldest first, by their ids. */
  readonly articles: ReadonlyMap<string, Identity>;
  readonly privateArticles: ReadonlyMap<string, Identity>;
  /** Ids that the owner withdrew, whether or not their files are there, and why. */
  readonly withdrawn: ReadonlyMap<string, WithdrawalReason>;
  /** Files that are there and are withdrawn, by their bytes: the id that {@link withdrawn} has a reason for. */
  readonly withdrawnFiles: readonly { readonly sha256: string; readonly id: string }[];
  /** Where each name has its page, else its only article, else a search for it, by its id. */
  readonly names: ReadonlyMap<string, Lead>;
  readonly findNames: FindNames;
  /** The articles of each story and series, in the order of their ids. */
  readonly stories: ReadonlyMap<string, readonly string[]>;
  readonly series: ReadonlyMap<string, readonly string[]>;
}

/** Takes the records of an archive while they are written. */
export interface ArchiveNotes {
  readonly addArticle: (article: Recognised) => void;
  readonly addPrivateArticle: (article: Recognised) => void;
  readonly addName: (name: Pick<NameRecord, 'id' | 'hasPage' | 'sure' | 'articles'>) => void;
  readonly addStory: (story: Pick<Story, 'id' | 'articles'>) => void;
  /** What was noted. */
  readonly present: () => PresentArchive;
}

/** Begins to note an archive. */
export function noteArchive({
  withdrawn,
  withdrawnFiles,
  findNames,
}: Pick<PresentArchive, 'withdrawn' | 'withdrawnFiles' | 'findNames'>): ArchiveNotes {
  const articles = new Map<string, Identity>();
  const privateArticles = new Map<string, Identity>();
  const names = new Map<string, Lead>();
  const stories = new Map<string, readonly string[]>();
  const seriesOf = new Map<string, string>();
  return {
    addArticle(article) {
      articles.set(article.id, identify(article));
      if (article.series) seriesOf.set(article.id, article.series.id);
    },
    addPrivateArticle: (article) => void privateArticles.set(article.id, identify(article)),
    addName: (name) => void names.set(name.id, placeOf(name)),
    addStory: ({ id, articles: members }) => void stories.set(id, members.toSorted(compareText)),
    present: () => ({
      ...{ withdrawn, withdrawnFiles, findNames },
      articles,
      privateArticles,
      names,
      stories,
      series: membersOf(seriesOf),
    }),
  };
}

function placeOf({ id, hasPage, sure, articles }: Parameters<ArchiveNotes['addName']>[0]): Lead {
  const [article] = articles;
  if (hasPage) return { kind: 'name', id };
  return sure !== false && article !== undefined && articles.length === 1
    ? { kind: 'article', id: article, name: id }
    : { kind: 'search', id };
}

function identify(article: Recognised): Identity {
  const { text, title, language, published, source } = article;
  const { path, sha256 } = source;
  const { edtf: date } = published;
  // The text of the record has the header of the file, too; readers see its body.
  const body = JSON.stringify(bodyTexts(article).map((block) => block.text));
  return {
    ...{ path, sha256, content: digestOf(JSON.stringify([text, title.text, language, date])) },
    parts: {
      text: shortenDigest(digestOf(body)),
      title: shortenDigest(digestOf(title.text)),
      language,
      date,
    },
  };
}

function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

/** The articles of each series, in the order of their ids. */
function membersOf(seriesOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const ids = [...seriesOf.keys()].toSorted(compareText);
  return Map.groupBy(ids, (id) => seriesOf.get(id) ?? '');
}

import { compareText } from '../record/order.ts';
import type { TextMark } from './render-body.ts';
import { BLOCK_KINDS } from '../record/block-kinds.ts';
import type { Article } from '../record/schema.ts';

/** A name, number or date that at least two versions of a story have. */
export interface SharedItem {
  /** From 1; shown beside each of its marks, in all versions. */
  readonly number: number;
  readonly kind: 'name' | 'number' | 'date';
  /** Id of the name, digits of the number, or EDTF. */
  readonly value: string;
  /** Ids of the articles that have it. */
  readonly articles: readonly string[];
}

/** One article of a story, marked for comparison. */
export interface StoryVersion {
  readonly article: Article;
  readonly marks: readonly TextMark[];
  /** Starts of blocks with a name, number or date that no other version has. */
  readonly onlyHere: ReadonlySet<number>;
}

/** A name, number or date of one article: what can be recognised across languages. */
interface Item {
  readonly kind: SharedItem['kind'];
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Whole numbers of at least two digits; thousands may be grouped by a space, a point or a comma. */
const NUMBER =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[ \u00a0.,]\d{3})+(?![\p{N}])|(?<![\p{L}\p{N}.,])\d{2,}(?![\p{L}\p{N}])/gu;

/** Compares the versions of a story: the names, numbers and dates that they share, and the blocks with one that they do not. */
export function compareVersions(articles: readonly Article[]): {
  shared: SharedItem[];
  versions: StoryVersion[];
} {
  const itemsOf = articles.map((article) => findItems(article));
  const holders = new Map<string, Set<string>>();
  articles.forEach(({ id }, index) => {
    for (const item of itemsOf[index] ?? []) {
      const key = keyOf(item);
      holders.set(key, (holders.get(key) ?? new Set()).add(id));
    }
  });
  const shared = [...holders]
    .filter(([, ids]) => ids.size > 1)
    .toSorted(([a, some], [b, others]) => others.size - some.size || compareText(a, b))
    .map(([key, ids], index): SharedItem => {
      const [kind, value] = key.split('\n') as [SharedItem['kind'], string];
      return { number: index + 1, kind, value, articles: [...ids] };
    });
  const numbers = new Map(shared.map((item) => [keyOf(item), item.number]));
  const versions = articles.map((article, index) => markVersion(article, itemsOf[index] ?? [], numbers));
  return { shared, versions };
}

/** Somebody whom at least two versions of a story quote, with all of these quotes. */
export interface SharedSpeaker {
  /** Id of the name. */
  readonly speaker: string;
  readonly quotes: readonly (Article['quotes'][number] & { readonly article: Article })[];
}

/** Finds the speakers whom at least two versions of a story quote, in the order of their first quotes. */
export function sharedSpeakers(articles: readonly Article[]): SharedSpeaker[] {
  const quotes = articles.flatMap((article) => article.quotes.map((quote) => ({ ...quote, article })));
  return [...Map.groupBy(quotes, ({ speaker }) => speaker)].flatMap(([speaker, own]) =>
    speaker !== null && new Set(own.map(({ article }) => article.id)).size > 1
      ? [{ speaker, quotes: own }]
      : [],
  );
}

function markVersion(
  article: Article,
  items: readonly Item[],
  numbers: ReadonlyMap<string, number>,
): StoryVersion {
  const marks: TextMark[] = [];
  const onlyHere = new Set<number>();
  for (const item of items) {
    const shared = numbers.get(keyOf(item));
    const { start, end } = item;
    if (shared === undefined) {
      const block = article.blocks.find((candidate) => candidate.start <= start && end <= candidate.end);
      if (block) onlyHere.add(block.start);
    } else if (start >= (marks.at(-1)?.end ?? 0)) {
      marks.push({ start, end, shared });
    }
  }
  return { article, marks, onlyHere };
}

/** Finds the names, days, months and numbers of an article, in text order. A number inside a date is part of the date only. */
function findItems({ text, mentions, blocks }: Article): Item[] {
  const names = mentions.names.map(({ name, start, end }): Item => ({
    kind: 'name',
    value: name,
    start,
    end,
  }));
  const dates = mentions.dates
    .filter(({ edtf }) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(edtf))
    .map(({ edtf, start, end }): Item => ({ kind: 'date', value: edtf, start, end }));
  const taken = [...mentions.dates, ...blocks.filter(({ kind }) => !BLOCK_KINDS[kind].isText)];
  const numbers = [...text.matchAll(NUMBER)]
    .map((match): Item => {
      const value = match[0].replace(/\D/gu, '');
      return { kind: 'number', value, start: match.index, end: match.index + match[0].length };
    })
    .filter(({ start, end }) => !taken.some((other) => start < other.end && other.start < end));
  return [...names, ...dates, ...numbers].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function keyOf({ kind, value }: Pick<Item, 'kind' | 'value'>): string {
  return `${kind}\n${value}`;
}

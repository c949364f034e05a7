import { compareText } from '../record/order.ts';
import type { TextMark } from './render-body.ts';
import { BLOCK_KINDS } from '../record/block-kinds.ts';
import type { Article } from '../record/schema.ts';

/** What at least two versions of a story have in common. */
export interface SharedItem {
  /** The same in every telling, from 1. */
  readonly number: number;
  readonly kind: 'name' | 'number' | 'date';
  /** Name id, digits, or EDTF. */
  readonly value: string;
  /** Articles that have it. */
  readonly articles: readonly string[];
}

/** One telling, marked for comparison. */
export interface StoryVersion {
  readonly article: Article;
  readonly marks: readonly TextMark[];
  /** Starts of blocks that hold a name, number or date which no other telling has. */
  readonly onlyHere: ReadonlySet<number>;
}

/** Something that can be recognised in another language. */
interface Item {
  readonly kind: SharedItem['kind'];
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Whole numbers of two digits and more, with the three ways of grouping thousands. */
const NUMBER =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[ \u00a0.,]\d{3})+(?![\p{N}])|(?<![\p{L}\p{N}.,])\d{2,}(?![\p{L}\p{N}])/gu;

/** What the versions of a story share, and what only one of them says. */
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

/** Somebody quoted in at least two versions of a story, with everything they are quoted as saying. */
export interface SharedSpeaker {
  /** Name id. */
  readonly speaker: string;
  readonly quotes: readonly (Article['quotes'][number] & { readonly article: Article })[];
}

/** The speakers whom at least two versions quote, in the order they are first quoted. */
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

/** Names, full dates and numbers of an article, in the order of its text; a number inside a date is the date's. */
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

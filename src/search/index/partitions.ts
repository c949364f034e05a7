import { fnv1a } from '../../base/fnv1a.ts';
import type { Bounds } from '../../record/order.ts';

/** The fields of an article that decide its partition. */
export interface PartitionItem extends Bounds {
  readonly id: string;
}

/** Articles of one language that are indexed together. */
export interface Partition<Item extends PartitionItem> {
  /** Address-safe: `all`, years `2016-2031`, `2022`; months `2022-01--2022-06`, `2022-01`; `open`, `undated`, with binary digits when split. */
  readonly name: string;
  readonly items: readonly Item[];
}

/** Pagefind needs about 2 GB of memory to index this many articles. */
export const MAX_PARTITION_ARTICLES = 10_000;

/** Lengths of the periods of partitions, in months. Each divides the one before. */
const PERIOD_MONTHS = [768, 384, 192, 96, 48, 24, 12, 6, 3, 1] as const;

/**
 * Divides the articles of a language into partitions. Up to `largest` articles are one partition, because a query loads files of each.
 * More articles are divided by calendar periods of 64 years; a partition with more than `largest` articles is divided into
 * shorter periods (32, 16, 8, 4, 2 and 1 years, half-years, quarters, months). The limits of a partition thus depend on its own articles
 * alone, and a growing archive moves no other partition. The earliest possible day of an article decides. Articles that are open to
 * one side or undated are divided by a digest of their id.
 *
 * @returns partitions in the order of time, then `open`, then `undated`; none is empty
 * @example
 * planPartitions([{ id: 'a', earliest: '2022-12-01', latest: '2022-12-31' }]) //=> [{ name: 'all', items: [the article] }]
 */
export function planPartitions<Item extends PartitionItem>(
  articles: readonly Item[],
  largest = MAX_PARTITION_ARTICLES,
): Partition<Item>[] {
  if (articles.length <= largest) return articles.length === 0 ? [] : [{ name: 'all', items: articles }];
  const dated = articles.filter(({ earliest, latest }) => earliest !== null && latest !== null);
  const undated = articles.filter(({ earliest, latest }) => earliest === null && latest === null);
  const open = articles.filter(({ earliest, latest }) => (earliest === null) !== (latest === null));
  return [
    ...splitByTime(dated, 0, largest),
    ...splitByDigest(open, 'open', 0, largest),
    ...splitByDigest(undated, 'undated', 0, largest),
  ];
}

function splitByTime<Item extends PartitionItem>(
  items: readonly Item[],
  depth: number,
  largest: number,
): Partition<Item>[] {
  const months = PERIOD_MONTHS[depth];
  if (months === undefined) return [];
  const groups = Map.groupBy(items, ({ earliest }) => Math.floor(monthOf(earliest ?? '') / months) * months);
  return [...groups.entries()]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([first, inside]) =>
      inside.length > largest && months > 1
        ? splitByTime(inside, depth + 1, largest)
        : [{ name: namePeriod(first, months), items: inside }],
    );
}

/** Months since the year 0. */
function monthOf(day: string): number {
  const [, sign, year = '0', month = '1'] = /^(-?)(\d+)-(\d\d)/u.exec(day) ?? [];
  return (sign === '-' ? -Number(year) : Number(year)) * 12 + Number(month) - 1;
}

function namePeriod(first: number, months: number): string {
  const last = first + months - 1;
  if (months === 1) return nameMonth(first);
  if (months < 12) return `${nameMonth(first)}--${nameMonth(last)}`;
  return months === 12 ? nameYear(first) : `${nameYear(first)}-${nameYear(last)}`;
}

function nameMonth(month: number): string {
  return `${nameYear(month)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

function nameYear(month: number): string {
  const year = Math.floor(month / 12);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

function splitByDigest<Item extends PartitionItem>(
  items: readonly Item[],
  name: string,
  bit: number,
  largest: number,
): Partition<Item>[] {
  if (items.length === 0) return [];
  if (items.length <= largest || bit === 31) return [{ name, items }];
  const sides = Map.groupBy(items, ({ id }) => (digest(id) >>> bit) & 1);
  const stem = bit === 0 ? `${name}-` : name;
  return [0, 1].flatMap((side) => splitByDigest(sides.get(side) ?? [], `${stem}${side}`, bit + 1, largest));
}

/** FNV-1a, with a last stir so that the low bits differ too. */
function digest(id: string): number {
  let hash = fnv1a(id);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

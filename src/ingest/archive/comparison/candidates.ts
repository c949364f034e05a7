import type { FeatureTable } from './feature-table.ts';
import type { Rarity } from './rarity.ts';
import type { TimeSpan } from './time.ts';

/** Maximum number of articles with a feature that leads from one to another; for a frequent feature, within one month. */
const MAX_POSTING_ARTICLES = 64;

/**
 * Maximum number of an article's rarest features that are followed: of those that occur in other languages, and of those that do
 * not; and maximum number of the articles they lead to that are compared.
 */
const MAX_FOLLOWED_FEATURES = 24;
const MAX_FOLLOWED_OWN_FEATURES = 8;
const MAX_COMPARED_ARTICLES = 24;

/** Days by which a month is extended at both ends. */
const BLUR_DAYS = 5;

/** Mean length of a month, in days: buckets need not follow the calendar. */
const MONTH_DAYS = 30.44;

/** A date that spans more months than this does not help. */
const MAX_MONTHS = 3;

/** A posting packs the numbers of a feature, a bucket and a draft into one number below 2 ** 53. */
const MAX_FEATURES = 2 ** 21;
const MAX_MONTH_BUCKETS = 4096;
const MAX_DRAFTS = 2 ** 20;

/**
 * Pairs of articles that share features rare enough to be followed: rare in the archive, or rare in one month. Near-linear,
 * because no posting list is longer than a constant. Each pair of indexes into `table.drafts` is packed into one number
 * ({@link unpackPair}); numbers ascend.
 */
export function candidatePairs(
  table: FeatureTable,
  rarity: Rarity,
  spans: readonly TimeSpan[],
): Float64Array {
  const size = table.drafts.length;
  if (size <= MAX_POSTING_ARTICLES) return everyPair(size);
  const postings = followedPostings(table, rarity, spans);
  const { starts, groups } = groupsByDraft(postings, size);
  const scores = new Float32Array(size);
  const pairs: number[] = [];
  for (let one = 0; one < size; one += 1) {
    const met: number[] = [];
    for (const group of groups.subarray(starts[one], starts[one + 1])) {
      const key = keyOf(postings[group] ?? 0);
      const weight = Math.log(size / (rarity.counts[Math.floor(key / MAX_MONTH_BUCKETS)] ?? 1)) + 1;
      for (let at = group; at < postings.length && keyOf(postings[at] ?? 0) === key; at += 1) {
        const other = (postings[at] ?? 0) % MAX_DRAFTS;
        if (other === one) continue;
        if (scores[other] === 0) met.push(other);
        scores[other] = (scores[other] ?? 0) + weight;
      }
    }
    met.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const other of met.slice(0, MAX_COMPARED_ARTICLES))
      pairs.push(Math.min(one, other) * MAX_DRAFTS + Math.max(one, other));
    for (const other of met) scores[other] = 0;
  }
  const sorted = Float64Array.from(pairs).sort();
  return sorted.filter((pair, at) => at === 0 || pair !== sorted[at - 1]);
}

function everyPair(size: number): Float64Array {
  const pairs: number[] = [];
  for (let one = 0; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1) pairs.push(one * MAX_DRAFTS + other);
  return Float64Array.from(pairs);
}

/** The two indexes of a pair, the smaller first. */
export function unpackPair(pair: number): [number, number] {
  return [Math.floor(pair / MAX_DRAFTS), pair % MAX_DRAFTS];
}

function keyOf(posting: number): number {
  return Math.floor(posting / MAX_DRAFTS);
}

/** For every draft, the features to follow: a rare feature by itself, a frequent one with each month of the draft. Ascending. */
function followedPostings(table: FeatureTable, rarity: Rarity, spans: readonly TimeSpan[]): Float64Array {
  const { drafts, offsets, features } = table;
  const isForeign = occursInManyLanguages(table);
  const postings: number[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const chosen = rarest(features.subarray(offsets[index], offsets[index + 1]), rarity.counts, isForeign);
    const buckets = bucketsOf(spans[index]);
    for (const feature of chosen) {
      if ((rarity.counts[feature] ?? 0) <= MAX_POSTING_ARTICLES)
        postings.push(feature * MAX_MONTH_BUCKETS * MAX_DRAFTS + index);
      else
        for (const bucket of buckets)
          postings.push((feature * MAX_MONTH_BUCKETS + bucket) * MAX_DRAFTS + index);
    }
  }
  return Float64Array.from(postings).sort();
}

/** Features that recur, rarest first, limited separately for those of several languages and those of one. */
function rarest(own: Uint32Array, counts: Uint32Array, isForeign: Uint8Array): number[] {
  const ranked = new Float64Array(own.length);
  let length = 0;
  for (const feature of own) {
    const count = counts[feature] ?? 0;
    if (count < 2 || feature >= MAX_FEATURES) continue;
    ranked[length] = count * MAX_FEATURES + feature;
    length += 1;
  }
  const chosen: number[] = [];
  let [abroad, atHome] = [MAX_FOLLOWED_FEATURES, MAX_FOLLOWED_OWN_FEATURES];
  for (const rank of ranked.subarray(0, length).sort()) {
    const feature = rank % MAX_FEATURES;
    if (isForeign[feature] === 1 ? abroad-- > 0 : atHome-- > 0) chosen.push(feature);
    if (abroad <= 0 && atHome <= 0) break;
  }
  return chosen;
}

/** For every feature, 1 if it occurs in more than one language, else 0. */
function occursInManyLanguages({ keys, languageOf, offsets, features }: FeatureTable): Uint8Array {
  const seenIn = new Int32Array(keys.length).fill(-1);
  const many = new Uint8Array(keys.length);
  for (const [index, language] of languageOf.entries()) {
    for (const feature of features.subarray(offsets[index], offsets[index + 1])) {
      if (seenIn[feature] === -1) seenIn[feature] = language;
      else if (seenIn[feature] !== language) many[feature] = 1;
    }
  }
  return many;
}

/** The months a text can be from, extended at both ends; empty where they are too many. Bucket 0 means any time. */
function bucketsOf(span: TimeSpan | undefined): number[] {
  if (span === undefined || !Number.isFinite(span.latest - span.earliest)) return [];
  const first = Math.floor((span.earliest - BLUR_DAYS) / MONTH_DAYS);
  const last = Math.floor((span.latest + BLUR_DAYS) / MONTH_DAYS);
  if (last - first >= MAX_MONTHS) return [];
  return Array.from(
    { length: last - first + 1 },
    (_, at) =>
      1 + ((((first + at) % (MAX_MONTH_BUCKETS - 1)) + MAX_MONTH_BUCKETS - 1) % (MAX_MONTH_BUCKETS - 1)),
  );
}

/** The posting lists of each draft, by their first index: those with at least two drafts and not too many. */
function groupsByDraft(postings: Float64Array, size: number): { starts: Uint32Array; groups: Uint32Array } {
  const starts = new Uint32Array(size + 2);
  const eachGroup = (visit: (start: number, end: number) => void): void => {
    let start = 0;
    for (let at = 1; at <= postings.length; at += 1) {
      if (at < postings.length && keyOf(postings[at] ?? 0) === keyOf(postings[start] ?? 0)) continue;
      if (at - start > 1 && at - start <= MAX_POSTING_ARTICLES) visit(start, at);
      start = at;
    }
  };
  const draftAt = (at: number): number => (postings[at] ?? 0) % MAX_DRAFTS;
  eachGroup((start, end) => {
    for (let at = start; at < end; at += 1) starts[draftAt(at) + 2] = (starts[draftAt(at) + 2] ?? 0) + 1;
  });
  for (let index = 2; index < starts.length; index += 1)
    starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  const groups = new Uint32Array(starts[size + 1] ?? 0);
  eachGroup((start, end) => {
    for (let at = start; at < end; at += 1) {
      const next = starts[draftAt(at) + 1] ?? 0;
      groups[next] = start;
      starts[draftAt(at) + 1] = next + 1;
    }
  });
  return { starts, groups };
}

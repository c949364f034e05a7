import type { Profile } from './profile.ts';
import type { Rarity } from './rarity.ts';
import type { Span } from './time.ts';

/** A feature leads from one article to others only where it stands in at most this many (of a month, where dated). */
const LONGEST_POSTING = 64;

/** So many of an article's rarest features are followed, of those known in other languages and of those of its own,
 * and so many of the articles they lead to are compared. */
const FOLLOWED = 24;
const FOLLOWED_AT_HOME = 8;
const COMPARED = 24;

/** Days a month's end is blurred by. */
const BLUR = 5;

/** Months since 1970, roughly: a bucket, not a calendar. */
const MONTH = 30.44;

/** Longer than this a text's date is no help. */
const MOST_BUCKETS = 3;

/** Places of a feature, a bucket and a draft inside one number, below 2 ** 53. */
const FEATURES = 2 ** 21;
const BUCKETS = 4096;
const DRAFTS = 2 ** 20;

/**
 * Pairs of articles (places in `profile.drafts`, the smaller first) that share features rare enough to be followed:
 * rare in the archive, or rare among what was written in one month. Near-linear: no posting is longer than a constant.
 * Each pair is one number ({@link pairPlaces}), ascending.
 */
export function candidatePairs(profile: Profile, rarity: Rarity, spans: readonly Span[]): Float64Array {
  const size = profile.drafts.length;
  if (size <= LONGEST_POSTING) return everyPair(size);
  const postings = followedPostings(profile, rarity, spans);
  const { starts, groups } = groupsByDraft(postings, size);
  const scores = new Float32Array(size);
  const pairs: number[] = [];
  for (let one = 0; one < size; one += 1) {
    const met: number[] = [];
    for (const group of groups.subarray(starts[one], starts[one + 1])) {
      const key = keyOf(postings[group] ?? 0);
      const weight = Math.log(size / (rarity.counts[Math.floor(key / BUCKETS)] ?? 1)) + 1;
      for (let at = group; at < postings.length && keyOf(postings[at] ?? 0) === key; at += 1) {
        const other = (postings[at] ?? 0) % DRAFTS;
        if (other === one) continue;
        if (scores[other] === 0) met.push(other);
        scores[other] = (scores[other] ?? 0) + weight;
      }
    }
    met.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    for (const other of met.slice(0, COMPARED))
      pairs.push(Math.min(one, other) * DRAFTS + Math.max(one, other));
    for (const other of met) scores[other] = 0;
  }
  const sorted = Float64Array.from(pairs).sort();
  return sorted.filter((pair, at) => at === 0 || pair !== sorted[at - 1]);
}

function everyPair(size: number): Float64Array {
  const pairs: number[] = [];
  for (let one = 0; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1) pairs.push(one * DRAFTS + other);
  return Float64Array.from(pairs);
}

/** The two places of a pair. */
export function pairPlaces(pair: number): [number, number] {
  return [Math.floor(pair / DRAFTS), pair % DRAFTS];
}

function keyOf(posting: number): number {
  return Math.floor(posting / DRAFTS);
}

/** For every draft, the features to follow: each by itself and, where the draft is dated, with its month. Ascending. */
function followedPostings(profile: Profile, rarity: Rarity, spans: readonly Span[]): Float64Array {
  const { drafts, offsets, features } = profile;
  const isForeign = speaksManyLanguages(profile);
  const postings: number[] = [];
  for (let index = 0; index < drafts.length; index += 1) {
    const chosen = rarest(features.subarray(offsets[index], offsets[index + 1]), rarity.counts, isForeign);
    const buckets = bucketsOf(spans[index]);
    for (const feature of chosen) {
      if ((rarity.counts[feature] ?? 0) <= LONGEST_POSTING) postings.push(feature * BUCKETS * DRAFTS + index);
      else for (const bucket of buckets) postings.push((feature * BUCKETS + bucket) * DRAFTS + index);
    }
  }
  return Float64Array.from(postings).sort();
}

/** Features that recur, rarest first: so many of those known in other languages, so many of the others. */
function rarest(own: Uint32Array, counts: Uint32Array, isForeign: Uint8Array): number[] {
  const ranked = new Float64Array(own.length);
  let length = 0;
  for (const feature of own) {
    const count = counts[feature] ?? 0;
    if (count < 2 || feature >= FEATURES) continue;
    ranked[length] = count * FEATURES + feature;
    length += 1;
  }
  const chosen: number[] = [];
  let [abroad, atHome] = [FOLLOWED, FOLLOWED_AT_HOME];
  for (const rank of ranked.subarray(0, length).sort()) {
    const feature = rank % FEATURES;
    if (isForeign[feature] === 1 ? abroad-- > 0 : atHome-- > 0) chosen.push(feature);
    if (abroad <= 0 && atHome <= 0) break;
  }
  return chosen;
}

/** Which features stand in more than one language (1) or in one only (0). */
function speaksManyLanguages({ keys, languageOf, offsets, features }: Profile): Uint8Array {
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

/** The months a text can be from, blurred at both ends; none where that is no help. Bucket 0 is «any time». */
function bucketsOf(span: Span | undefined): number[] {
  if (span === undefined || !Number.isFinite(span.latest - span.earliest)) return [];
  const first = Math.floor((span.earliest - BLUR) / MONTH);
  const last = Math.floor((span.latest + BLUR) / MONTH);
  if (last - first >= MOST_BUCKETS) return [];
  return Array.from(
    { length: last - first + 1 },
    (_, at) => 1 + ((((first + at) % (BUCKETS - 1)) + BUCKETS - 1) % (BUCKETS - 1)),
  );
}

/** Where the postings of each draft begin: only those that lead somewhere and are not too long. */
function groupsByDraft(postings: Float64Array, size: number): { starts: Uint32Array; groups: Uint32Array } {
  const starts = new Uint32Array(size + 2);
  const eachGroup = (visit: (start: number, end: number) => void): void => {
    let start = 0;
    for (let at = 1; at <= postings.length; at += 1) {
      if (at < postings.length && keyOf(postings[at] ?? 0) === keyOf(postings[start] ?? 0)) continue;
      if (at - start > 1 && at - start <= LONGEST_POSTING) visit(start, at);
      start = at;
    }
  };
  const draftAt = (at: number): number => (postings[at] ?? 0) % DRAFTS;
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

/** Which segments there are, which articles each holds, and which have to be built. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeal } from '../../../disk/seal.ts';
import type { Card } from '../../../record/schema.ts';
import { CONTENTS_FILE, type SegmentJob } from './segment.ts';

/** A segment of the cache. */
export interface Segment {
  readonly folder: string;
  /** The digests of its articles. */
  readonly holds: ReadonlySet<string>;
}

/** Pagefind's memory grows with the articles of an index, and processes share the segments between them. */
const MAX_SEGMENT_ARTICLES = 400;

/** A segment with fewer articles than this is small. A merge opens every segment, so the small ones are joined when a language has too many. */
const SMALL_SEGMENT_ARTICLES = 100;
const MAX_SMALL_SEGMENTS = 8;

/** What identifies the segments of a cache. */
export interface SegmentCache {
  readonly cache: string;
  /** Digest of the program that builds segments. */
  readonly version: string;
}

/**
 * Opens the whole segments of a language; damaged ones are removed.
 *
 * @param warn told which were damaged
 */
export function openSegments(
  { cache, version }: SegmentCache,
  language: string,
  warn: (message: string) => void,
): Segment[] {
  if (!existsSync(cache)) return [];
  const prefix = `${nameOf(language, version)}-`;
  return readdirSync(cache)
    .filter((name) => name.slice(0, -DIGEST_LETTERS) === prefix)
    .toSorted()
    .flatMap((name) => {
      const folder = join(cache, name);
      if (checkSeal(folder) === 'whole')
        return [{ folder, holds: new Set(readFileSync(join(folder, CONTENTS_FILE), 'utf8').split('\n')) }];
      warn(`The kept part of the search index "${folder}" is damaged and is built anew.`);
      rmSync(folder, { recursive: true, force: true });
      return [];
    });
}

/**
 * Plans the segments for articles of one language that no kept segment holds, or that too many small ones hold.
 *
 * @param cards all articles of the language, oldest first
 */
export function planSegments(
  cards: readonly Card[],
  kept: readonly Segment[],
  { archive, cache, version }: SegmentCache & { readonly archive: string },
): SegmentJob[] {
  const [language] = cards.map((card) => card.language);
  if (language === undefined) return [];
  const live = (segment: Segment): number =>
    cards.reduce((count, { digest }) => count + Number(segment.holds.has(digest)), 0);
  const small = kept.filter((segment) => live(segment) < SMALL_SEGMENT_ARTICLES);
  const used = small.length > MAX_SMALL_SEGMENTS ? kept.filter((segment) => !small.includes(segment)) : kept;
  const missing = cards.filter(({ digest }) => !used.some(({ holds }) => holds.has(digest)));
  const parts = Math.ceil(missing.length / MAX_SEGMENT_ARTICLES);
  return Array.from({ length: parts }, (_, part) => {
    const own = missing.slice(
      Math.floor((part * missing.length) / parts),
      Math.floor(((part + 1) * missing.length) / parts),
    );
    const contents = createHash('sha256').update(own.map(({ digest }) => digest).join('\n'));
    const folder = join(cache, `${nameOf(language, version)}-${contents.digest('hex')}`);
    return { archive, language, cards: own, folder };
  });
}

/** A few of some segments that together hold some articles. The large ones come first, so that small ones that were joined are left out. */
export function segmentsFor(cards: readonly Card[], segments: readonly Segment[]): Segment[] {
  const wanted = new Set(cards.map(({ digest }) => digest));
  return segments
    .toSorted((a, b) => b.holds.size - a.holds.size)
    .filter(({ holds }) => {
      const size = wanted.size;
      for (const digest of holds) wanted.delete(digest);
      return wanted.size < size;
    });
}

/** The segment that a job builds. */
export function toSegment({ folder, cards }: SegmentJob): Segment {
  return { folder, holds: new Set(cards.map(({ digest }) => digest)) };
}

/**
 * Removes segments that are of no more use, and what killed runs left.
 *
 * @param used the segments in use, by the languages that were looked at; those of other languages stay
 * @param languages of the archive
 */
export function pruneSegments(
  { cache, version }: SegmentCache,
  used: ReadonlyMap<string, readonly Segment[]>,
  languages: ReadonlySet<string>,
): void {
  const current = new Map([...languages].map((language) => [`${nameOf(language, version)}-`, language]));
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    const language = current.get(name.slice(0, -DIGEST_LETTERS));
    const own = language === undefined ? [] : used.get(language);
    if (own?.every((segment) => segment.folder !== folder) === true)
      rmSync(folder, { recursive: true, force: true });
  }
}

const DIGEST_LETTERS = 64;

function nameOf(language: string, version: string): string {
  return `${language}-${version.slice(0, 16)}`;
}

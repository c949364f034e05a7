import { createHash } from 'node:crypto';
import type { Draft } from '../draft.ts';

/** Drafts of different text, and the files that only repeat one of them. */
export interface Deduplicated {
  readonly drafts: readonly Draft[];
  readonly duplicates: readonly { readonly path: string; readonly sha256: string; readonly of: string }[];
}

/** The same text twice (after decoding) is published once, under its first path, with all its paths. */
export function mergeExactDuplicates(drafts: readonly Draft[]): Deduplicated {
  const different: Draft[] = [];
  const duplicates: { path: string; sha256: string; of: string }[] = [];
  for (const [first, ...rest] of Map.groupBy(drafts, digestText).values()) {
    if (first === undefined) continue;
    different.push(withPaths(first, rest));
    duplicates.push(
      ...rest.map(({ source }) => ({ path: source.path, sha256: source.sha256, of: first.id })),
    );
  }
  return { drafts: different, duplicates };
}

function withPaths(draft: Draft, others: readonly Draft[]): Draft {
  if (others.length === 0) return draft;
  return { ...draft, source: { ...draft.source, alsoAt: others.map(({ source }) => source.path) } };
}

/** In place of the texts, which all together may be more than the memory holds. */
function digestText({ text }: Draft): string {
  return createHash('sha256').update(text, 'utf16le').digest('base64');
}

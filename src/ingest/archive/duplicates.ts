import { textOfFile } from '../corrections/text.ts';
import type { Draft } from '../draft.ts';
import { digestText, digestWords } from './content-digest.ts';

/** Drafts with distinct texts, and the files that repeat one of them. */
export interface Deduplicated {
  readonly drafts: readonly Draft[];
  readonly duplicates: readonly { readonly path: string; readonly sha256: string; readonly of: string }[];
}

/**
 * Merges drafts with the same decoded text: it is published once, under its first path, and lists all its paths.
 */
export function mergeExactDuplicates(drafts: readonly Draft[]): Deduplicated {
  const different: Draft[] = [];
  const duplicates: { path: string; sha256: string; of: string }[] = [];
  for (const [first, ...rest] of Map.groupBy(drafts, digestFileText).values()) {
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
  return {
    ...draft,
    source: { ...draft.source, alsoAt: others.map(({ source }) => source.path) },
  };
}

/**
 * Compares digests rather than texts, which may not fit into memory all at once. A text that was corrected counts as its file has it, so that a
 * copy of the file is still one.
 */
export function digestFileText(draft: Draft): string {
  if (draft.corrections?.some(({ of }) => of === 'text') !== true) return digestText(draft);
  return digestWords(textOfFile(draft) ?? draft.text);
}

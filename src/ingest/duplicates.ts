import type { Draft } from './compose.ts';

/** Drafts of different text, and the files that only repeat one of them. */
export interface Deduplicated {
  readonly drafts: readonly Draft[];
  readonly duplicates: readonly { readonly path: string; readonly sha256: string; readonly of: string }[];
}

/** The same text twice (after decoding) is published once, under its first path, with all its paths. */
export function mergeExactDuplicates(drafts: readonly Draft[]): Deduplicated {
  const byText = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const same = byText.get(draft.text);
    if (same) same.push(draft);
    else byText.set(draft.text, [draft]);
  }
  const groups = [...byText.values()];
  return {
    drafts: groups.map(([first, ...rest]) => withPaths(first as Draft, rest)),
    duplicates: groups.flatMap(([first, ...rest]) =>
      rest.map(({ source }) => ({ path: source.path, sha256: source.sha256, of: (first as Draft).id })),
    ),
  };
}

function withPaths(draft: Draft, others: readonly Draft[]): Draft {
  if (others.length === 0) return draft;
  return { ...draft, source: { ...draft.source, alsoAt: others.map(({ source }) => source.path) } };
}

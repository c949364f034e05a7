import { createHash } from 'node:crypto';
import type { ComparableDraft } from '../draft.ts';

const known = new WeakMap<ComparableDraft, string>();

/** Digest of what comparing reads in a draft: all but when it was published. */
export function digestContent(draft: ComparableDraft): string {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const { id, language, title, text, blocks, mentions } = draft;
  const digest = createHash('sha256')
    .update(JSON.stringify([id, language, title.text, blocks, mentions.dates, mentions.names]))
    .update(text, 'utf16le')
    .digest('base64');
  known.set(draft, digest);
  return digest;
}

/** Digest of the same of all drafts of an archive, in this order. */
export function digestContents(drafts: readonly ComparableDraft[]): string {
  const digest = createHash('sha256');
  for (const draft of drafts) digest.update(digestContent(draft));
  return digest.digest('base64');
}

/** Digest of some words, as short as those of contents. */
export function digestWords(words: string): string {
  return createHash('sha256').update(words).digest('base64');
}

import { createHash } from 'node:crypto';
import type { ComparableDraft } from '../draft.ts';

const known = new WeakMap<ComparableDraft, string>();
const texts = new WeakMap<object, string>();

/** Digest of the text of a draft, which is read from the disk each time that it is asked for. */
export function digestText(draft: Pick<ComparableDraft, 'text'>): string {
  const before = texts.get(draft);
  if (before !== undefined) return before;
  const digest = digestWords(draft.text);
  texts.set(draft, digest);
  return digest;
}

/** Digest of what comparing reads in a draft: all but when it was published. */
export function digestContent(draft: ComparableDraft): string {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const { id, language, title, blocks, mentions } = draft;
  const digest = digestWords(
    JSON.stringify([id, language, title.text, blocks, mentions.dates, mentions.names, digestText(draft)]),
  );
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
  return createHash('sha256').update(words, 'utf16le').digest('base64');
}

/** Saves the record of the article, or its text as Markdown: it is taken out of the pack that the link leads to. */
import { writeMarkdown } from '../../export/markdown.ts';
import type { Article } from '../../record/schema.ts';
import type { Bytes } from './hashes.ts';
import { saveFile } from '../article-tools/save-file.ts';
import { takeRecord } from './packed-record.ts';
import { shownAddress, shownId } from './shown-page.ts';

/** A kind of file: the end of its name. */
export type SavedKind = 'json' | 'md';

const MEDIA_TYPES: Readonly<Record<SavedKind, string>> = { json: 'application/json', md: 'text/markdown' };

/** Saves a file of one article; where that fails, the link is followed to the whole pack. */
export async function saveRecord(link: HTMLAnchorElement, kind: SavedKind): Promise<void> {
  try {
    const response = await fetch(link.href, { cache: 'no-cache' });
    const record = await takeRecord(new Uint8Array(await response.arrayBuffer()), shownId());
    if (!response.ok || record === undefined) throw new Error(`${link.href} does not hold the record.`);
    saveFile(kind === 'json' ? record : toMarkdown(record), `${shownId()}.${kind}`, MEDIA_TYPES[kind]);
  } catch {
    location.assign(link.href);
  }
}

function toMarkdown(record: Bytes): string {
  return writeMarkdown(JSON.parse(new TextDecoder().decode(record)) as Article, shownAddress());
}

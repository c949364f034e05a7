import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { IndexedText } from '../indexed-text.ts';
import { CARDS_PER_FILE, TEXTS_FOLDER } from '../manifest.ts';

/** A text as its file has it: compressed by itself, so that a server can send it alone. */
export function packText(text: IndexedText): Buffer {
  return gzipSync(`${JSON.stringify(text)}\n`, { level: 9 });
}

/**
 * Writes the texts of a bundle, as many into a file as there are cards in one.
 *
 * @param texts made by {@link packText}, in the order of the rows
 */
export function writeTexts(texts: readonly Buffer[], bundle: string): void {
  mkdirSync(join(bundle, TEXTS_FOLDER));
  for (let start = 0; start < texts.length; start += CARDS_PER_FILE)
    writeFileSync(
      join(bundle, TEXTS_FOLDER, `${start / CARDS_PER_FILE}.packed`),
      Buffer.concat(texts.slice(start, start + CARDS_PER_FILE)),
    );
}

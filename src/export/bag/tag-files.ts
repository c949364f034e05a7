/** The text of a bag's tag files: BagIt 1.0, RFC 8493. */

/** A file of the payload with its digest. */
export interface ManifestEntry {
  /** From the bag's folder, with `/` between folders. */
  readonly path: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** An element of `bag-info.txt`. A label may occur several times. */
export type Element = readonly [label: string, value: string];

/** The name of the file that makes a folder a bag. */
export const DECLARATION_FILE = 'bagit.txt';

/** The contents of `bagit.txt` (section 2.1.1). */
export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * Encodes a path for a manifest (section 2.1.3): line breaks and the percent sign, and nothing else, are percent-encoded.
 *
 * @example
 * encodePath('data/raw/100 %\n.txt') //=> 'data/raw/100 %25%0A.txt'
 */
export function encodePath(path: string): string {
  return path.replace(/[\n\r%]/gu, (character) => encodeURIComponent(character));
}

/** The contents of a manifest, in the order of the entries. */
export function writeManifest(entries: readonly ManifestEntry[]): string {
  return entries.map(({ path, sha256 }) => `${sha256}  ${encodePath(path)}\n`).join('');
}

/**
 * The contents of `bag-info.txt` (section 2.2.2). Every element is one line: readers of bags do not agree on how a continued line is put
 * together.
 */
export function writeElements(elements: readonly Element[]): string {
  return elements.map(([label, value]) => `${label}: ${value.replace(/\s+/gu, ' ').trim()}\n`).join('');
}

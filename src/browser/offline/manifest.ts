import type { PackEntry } from './pack.ts';

/** The folder, below the site's root, of everything that can be saved for reading offline. */
export const OFFLINE_FOLDER = 'offline';

/** The sets that can be saved, with their sizes. It is loaded before anything is saved. */
export interface OfflineManifest {
  readonly sets: Readonly<Record<string, SetSummary>>;
}

export interface SetSummary {
  /** Changes whenever anything in the set changes. */
  readonly digest: string;
  /** All packs together, compressed, and the files that stand alone. */
  readonly bytes: number;
}

/** The packs of a set, in the order of their first paths. */
export interface PackList {
  readonly digest: string;
  readonly packs: readonly PackEntry[];
}

export function manifestAddress(root: string): string {
  return `${root}${OFFLINE_FOLDER}/manifest.json`;
}

/** Also the cache key of the list of a set that is saved completely. */
export function listAddress(root: string, set: string): string {
  return `${root}${OFFLINE_FOLDER}/${set}.json`;
}

export function packAddress(root: string, set: string, digest: string): string {
  return `${root}${OFFLINE_FOLDER}/${set}/${digest}.pack`;
}

/** Where the content of an entry is loaded from. It is kept at the address of a pack. */
export function sourceOf(root: string, set: string, { alone, first, digest }: PackEntry): string {
  return alone === true ? root + encodeURI(first) : packAddress(root, set, digest);
}

/**
 * The set whose list or pack is at an address.
 *
 * @example
 * setOfAddress('https://example.org/offline/language-lv/0a1b.pack') //=> 'language-lv'
 */
export function setOfAddress(address: string): string | undefined {
  return /\/offline\/([^/]+?)(?:\.json|\/[^/]+\.pack)$/.exec(address)?.[1];
}

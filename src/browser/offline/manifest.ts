import type { PackEntry } from './pack.ts';

/** The folder below the site's root that holds what is saved for reading offline. */
export const OFFLINE_FOLDER = 'offline';

/** What can be saved, with its size: asked for before anything is. */
export interface OfflineManifest {
  readonly sets: Readonly<Record<string, SetSummary>>;
}

export interface SetSummary {
  /** Changes whenever anything in the set does. */
  readonly digest: string;
  /** All its packs as they are sent. */
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

/** Also the key under which the list of a wholly saved set is kept. */
export function listAddress(root: string, set: string): string {
  return `${root}${OFFLINE_FOLDER}/${set}.json`;
}

export function packAddress(root: string, set: string, digest: string): string {
  return `${root}${OFFLINE_FOLDER}/${set}/${digest}.pack`;
}

/**
 * The set whose list or pack lies at an address.
 *
 * @example
 * setOfAddress('https://example.org/offline/language-lv/0a1b.pack') //=> 'language-lv'
 */
export function setOfAddress(address: string): string | undefined {
  return /\/offline\/([^/]+?)(?:\.json|\/[^/]+\.pack)$/.exec(address)?.[1];
}

/** The packs that a reader saved: which there are, saving and removing. It runs in the page, so a download ends with the page. */
import { cacheNames } from './cache-names.ts';
import {
  listAddress,
  manifestAddress,
  packAddress,
  sourceOf,
  setOfAddress,
  type OfflineManifest,
  type PackList,
} from './manifest.ts';
import { languageOfSet } from './sets.ts';

/** The sets and packs that are saved. */
export interface StoredPacks {
  /** Digest of each set that is saved completely. */
  readonly sets: ReadonlyMap<string, string>;
  /** Addresses of all packs, also those of incomplete sets. */
  readonly packs: ReadonlySet<string>;
}

/** A pack to load, or a file that stands alone. */
interface MissingPack {
  /** Where it is kept. */
  readonly address: string;
  readonly source: string;
  readonly bytes: number;
}

/** The packs to load so that some sets are complete and up to date. */
export interface DownloadPlan {
  readonly bytes: number;
  readonly packs: readonly MissingPack[];
  readonly lists: readonly { readonly set: string; readonly list: PackList }[];
}

export interface PackStore {
  /** The current offer of the site; rejects without a network. */
  readonly readManifest: () => Promise<OfflineManifest>;
  readonly listStored: () => Promise<StoredPacks>;
  /** The bytes of a {@link plan}, without loading the lists of sets of which nothing is saved. */
  readonly measure: (
    sets: readonly string[],
    manifest: OfflineManifest,
    stored: StoredPacks,
  ) => Promise<number>;
  readonly plan: (
    sets: readonly string[],
    manifest: OfflineManifest,
    stored: StoredPacks,
  ) => Promise<DownloadPlan>;
  /** Loads and saves packs. Those saved before an abort stay and are not loaded again. */
  readonly save: (
    plan: DownloadPlan,
    signal: AbortSignal,
    onProgress: (bytes: number) => void,
  ) => Promise<void>;
  /** Removes a set; with the last language, everything that is saved. */
  readonly remove: (set: string) => Promise<void>;
}

/** Packs loaded at the same time. */
const CONCURRENCY = 4;

/** @param root address of the site's root with a slash at its end */
export function openPackStore(root: string): PackStore {
  const openCache = (): Promise<Cache> => caches.open(cacheNames(root).saved);

  async function listStored(): Promise<StoredPacks> {
    const cache = await openCache();
    const addresses = (await cache.keys()).map(({ url }) => url);
    const lists = addresses.filter((address) => address.endsWith('.json'));
    const sets = await Promise.all(
      lists.map(async (address) => {
        const answer = await cache.match(address);
        const { digest } = (await answer?.json()) as PackList;
        return [setOfAddress(address) ?? '', digest] as const;
      }),
    );
    return { sets: new Map(sets), packs: new Set(addresses.filter((address) => address.endsWith('.pack'))) };
  }

  function missingOf(set: string, { packs }: PackList, stored: StoredPacks): DownloadPlan['packs'] {
    return packs
      .map((pack) => ({
        address: packAddress(root, set, pack.digest),
        source: sourceOf(root, set, pack),
        bytes: pack.bytes,
      }))
      .filter(({ address }) => !stored.packs.has(address));
  }

  async function plan(
    sets: readonly string[],
    manifest: OfflineManifest,
    stored: StoredPacks,
  ): Promise<DownloadPlan> {
    const changed = sets.filter(
      (set) => manifest.sets[set] && manifest.sets[set].digest !== stored.sets.get(set),
    );
    const lists = await Promise.all(
      changed.map(async (set) => ({ set, list: await fetchJson<PackList>(listAddress(root, set)) })),
    );
    const packs = lists.flatMap(({ set, list }) => missingOf(set, list, stored));
    return { bytes: packs.reduce((sum, { bytes }) => sum + bytes, 0), packs, lists };
  }

  async function measure(
    sets: readonly string[],
    manifest: OfflineManifest,
    stored: StoredPacks,
  ): Promise<number> {
    const begun = new Set([...stored.packs].map((address) => setOfAddress(address)));
    const whole = sets.filter((set) => !begun.has(set)).map((set) => manifest.sets[set]?.bytes ?? 0);
    const rest = await plan(
      sets.filter((set) => begun.has(set)),
      manifest,
      stored,
    );
    return whole.reduce((sum, bytes) => sum + bytes, rest.bytes);
  }

  async function save(
    { packs, lists }: DownloadPlan,
    signal: AbortSignal,
    onProgress: (bytes: number) => void,
  ): Promise<void> {
    const cache = await openCache();
    const waiting = [...packs];
    let loaded = 0;
    const load = async (): Promise<void> => {
      for (let pack = waiting.shift(); pack; pack = waiting.shift()) {
        const response = await fetch(pack.source, { signal, cache: 'no-store' });
        if (!response.ok) throw new Error(`${pack.source} answers ${response.status}.`);
        // A file that stands alone may have changed since the list was loaded; a pack has its digest in its address.
        const isAsSent = pack.source !== pack.address && !response.headers.has('content-encoding');
        if (isAsSent && (await response.clone().arrayBuffer()).byteLength !== pack.bytes)
          throw new Error(`${pack.source} has changed.`);
        await cache.put(pack.address, response);
        loaded += pack.bytes;
        onProgress(loaded);
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, load));
    signal.throwIfAborted();
    for (const { set, list } of lists) {
      const headers = { 'content-type': 'application/json', date: new Date().toUTCString() };
      await cache.put(listAddress(root, set), new Response(JSON.stringify(list), { headers }));
      await sweep(cache, set, new Set(list.packs.map(({ digest }) => packAddress(root, set, digest))));
    }
  }

  async function remove(set: string): Promise<void> {
    const cache = await openCache();
    await cache.delete(listAddress(root, set));
    await sweep(cache, set, new Set());
    const left = (await cache.keys()).map(({ url }) => setOfAddress(url) ?? '');
    if (!left.some((other) => languageOfSet(other) !== undefined))
      await caches.delete(cacheNames(root).saved);
  }

  return { readManifest: () => fetchJson(manifestAddress(root)), listStored, measure, plan, save, remove };
}

/** Deletes the packs of a set that are not among those wanted. */
async function sweep(cache: Cache, set: string, wanted: ReadonlySet<string>): Promise<void> {
  for (const { url } of await cache.keys()) {
    if (url.endsWith('.pack') && setOfAddress(url) === set && !wanted.has(url)) await cache.delete(url);
  }
}

async function fetchJson<Json>(address: string): Promise<Json> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return (await response.json()) as Json;
}

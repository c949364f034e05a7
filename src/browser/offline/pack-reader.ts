import { MANIFEST_FILE, SEARCH_FOLDER, type Manifest } from '../../search/index/manifest.ts';
import { unpack } from '../../search/index/unpack.ts';
import { listAddress, packAddress, setOfAddress, type PackList } from './manifest.ts';
import { findPack, splitFiles, type PackEntry } from './pack.ts';
import { languageOfSet } from './sets.ts';

/** Reads files from the packs that the reader of the archive saved. */
export interface PackReader {
  /** `undefined` if no saved set has the file. */
  readonly read: (path: string) => Promise<StoredFile | undefined>;
}

export interface StoredFile {
  readonly response: Response;
  /** When it was saved, in ms since 1970; of two copies the later one is used. */
  readonly time: number;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Unpacked packs kept in memory: a search reads many files of one pack. */
const MAX_OPEN_PACKS = 6;

/** @param root address of the site's root with a slash at its end */
export function openPackReader(root: string, openCache: () => Promise<Cache>): PackReader {
  const opened = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>();

  async function openPack(address: string, pack: PackEntry): Promise<ReadonlyMap<string, Uint8Array>> {
    const known = opened.get(address) ?? unpackFiles(address, pack);
    opened.delete(address);
    opened.set(address, known);
    const [oldest] = opened.keys();
    if (opened.size > MAX_OPEN_PACKS && oldest !== undefined) opened.delete(oldest);
    return known;
  }

  async function unpackFiles(
    address: string,
    { alone, first }: PackEntry,
  ): Promise<ReadonlyMap<string, Uint8Array>> {
    const response = await (await openCache()).match(address);
    if (!response?.body) return new Map();
    if (alone === true) return new Map([[first, new Uint8Array(await response.arrayBuffer())]]);
    const plain = new Response(response.body.pipeThrough(new DecompressionStream('gzip')));
    return splitFiles(new Uint8Array(await plain.arrayBuffer()));
  }

  async function savedSets(): Promise<string[]> {
    const keys = await (await openCache()).keys();
    return keys.flatMap(({ url }) => (url.endsWith('.json') ? (setOfAddress(url) ?? []) : []));
  }

  async function read(path: string): Promise<StoredFile | undefined> {
    const cache = await openCache();
    for (const set of await savedSets()) {
      const answer = await cache.match(listAddress(root, set));
      if (!answer) continue;
      const time = timeOf(answer);
      const { packs } = (await answer.json()) as PackList;
      const pack = findPack(packs, path);
      const files = pack && (await openPack(packAddress(root, set, pack.digest), pack));
      const bytes = files?.get(path);
      if (bytes) return { response: respond(path, bytes), time };
    }
    return undefined;
  }

  /** The manifest of the search index, reduced to the saved languages, so that a search asks only those. */
  async function readSearchManifest(): Promise<StoredFile | undefined> {
    const saved = await read(MANIFEST);
    if (!saved) return undefined;
    const manifest = JSON.parse(await unpack(saved.response)) as Manifest;
    const atHand = (await savedSets()).flatMap((set) => languageOfSet(set) ?? []);
    const answer: Manifest = { ...manifest, atHand };
    return { response: Response.json(answer), time: Number.POSITIVE_INFINITY };
  }

  return { read: (path) => (path === MANIFEST ? readSearchManifest() : read(path)) };
}

const MANIFEST = `${SEARCH_FOLDER}/${MANIFEST_FILE}`;

/** When the server sent a response, in ms since 1970; 0 if unknown. */
export function timeOf({ headers }: Response): number {
  return Date.parse(headers.get('date') ?? '') || 0;
}

function respond(path: string, bytes: Uint8Array): Response {
  const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  return new Response(new Blob([bytes as Uint8Array<ArrayBuffer>]), { headers: { 'content-type': type } });
}

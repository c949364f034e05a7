import { PAGEFIND_LANGUAGE, SEARCH_FOLDER, bundleFolder, type Manifest } from '../index/manifest.ts';

/** A `fetch` for Pagefind that keeps its failures. */
export interface BundleFetch {
  readonly fetch: (input: string | URL | Request) => Promise<Response>;
  /** The first failure since the last call. Pagefind ignores it and would answer «nothing found». */
  readonly takeFailure: () => Error | undefined;
}

/**
 * Answers the requests of Pagefind: for the WebAssembly of any bundle with one file (each would load its own copy of 55 kB), for the entry
 * of a bundle from the manifest, and for everything else from the network.
 *
 * @param root address of the site's root with a slash at its end
 */
export function createBundleFetch(root: string, manifest: Manifest, fetchFile: typeof fetch): BundleFetch {
  const search = `${root}${SEARCH_FOLDER}/`;
  const entries = new Map(
    manifest.bundles.map((bundle) => [`${search}${bundleFolder(bundle)}/pagefind-entry.json`, bundle]),
  );
  let wasm: Promise<ArrayBuffer> | undefined;
  let failure: Error | undefined;

  async function load(address: string): Promise<Response> {
    const response = await fetchFile(address);
    if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
    return response;
  }

  async function loadWasm(): Promise<ArrayBuffer> {
    try {
      return await (wasm ??= load(`${search}wasm.unknown.pagefind`).then((response) =>
        response.arrayBuffer(),
      ));
    } catch (error) {
      wasm = undefined;
      throw error;
    }
  }

  async function answer(address: string): Promise<Response> {
    const [path = address] = address.split('?');
    const entry = entries.get(path);
    if (entry) {
      const index = { hash: entry.meta, wasm: null, page_count: entry.articles };
      return Response.json({
        version: manifest.pagefind,
        languages: { [PAGEFIND_LANGUAGE]: index },
        include_characters: [],
      });
    }
    if (path.startsWith(search) && path.endsWith('/wasm.unknown.pagefind'))
      return new Response(await loadWasm());
    return load(address);
  }

  return {
    async fetch(input) {
      try {
        return await answer(input instanceof Request ? input.url : String(input));
      } catch (error) {
        failure ??= error instanceof Error ? error : new Error(String(error));
        throw error;
      }
    },
    takeFailure() {
      const taken = failure;
      failure = undefined;
      return taken;
    },
  };
}

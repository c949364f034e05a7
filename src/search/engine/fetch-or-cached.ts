type Fetch = typeof fetch;

/** Query parameter that asks the service worker for its saved copy. */
export const CACHED_MARK = 'kept';

/**
 * A `fetch` for files of the index. The service worker ignores these requests, because a query makes dozens of them; when the network fails,
 * its saved copy is requested instead.
 *
 * @param isSilent whether the network is known not to answer: then only the saved copy is requested
 */
export function fetchOrCached(network: Fetch, isSilent: boolean): Fetch {
  const askKept: Fetch = (input, init) => network(cachedAddress(addressOf(input)), init);
  if (isSilent) return askKept;
  return async (input, init) => {
    try {
      return await network(input, init);
    } catch {
      return askKept(input, init);
    }
  };
}

/**
 * The address of the saved copy.
 *
 * @example
 * cachedAddress('/search/words/0.packed?v=1f') //=> '/search/words/0.packed?kept&v=1f'
 */
export function cachedAddress(address: string): string {
  const [path = '', query] = address.split('?');
  return `${path}?${CACHED_MARK}${query === undefined ? '' : `&${query}`}`;
}

/** The address that {@link cachedAddress} was given. The cache has the file under that address. */
export function plainAddress(kept: string): string {
  return kept.replace(`?${CACHED_MARK}&`, '?').replace(`?${CACHED_MARK}`, '');
}

function addressOf(input: Parameters<Fetch>[0]): string {
  return input instanceof Request ? input.url : String(input);
}

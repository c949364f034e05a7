type Fetch = typeof fetch;

/** In an address: asks the service worker for what is at hand. */
export const CACHED_MARK = 'kept';

/**
 * `fetch` for the files of the index. The service worker leaves them alone, because a question loads dozens; it is asked for what was
 * saved when the network fails.
 *
 * @param isSilent whether the network is known to say nothing: then it is not asked
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
 * The address that asks for what is at hand.
 *
 * @example
 * cachedAddress('/search/words/0.packed?v=1f') //=> '/search/words/0.packed?kept&v=1f'
 */
export function cachedAddress(address: string): string {
  const [path = '', query] = address.split('?');
  return `${path}?${CACHED_MARK}${query === undefined ? '' : `&${query}`}`;
}

/** What `cachedAddress` was made of: the browser has it under that, to the letter. */
export function plainAddress(kept: string): string {
  return kept.replace(`?${CACHED_MARK}&`, '?').replace(`?${CACHED_MARK}`, '');
}

function addressOf(input: Parameters<Fetch>[0]): string {
  return input instanceof Request ? input.url : String(input);
}

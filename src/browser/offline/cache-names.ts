/** Grows when what lies in the caches is laid out in another way: all older ones are then dropped. */
const FORMAT = 1;

/** The caches of one site; another one below a path of the same host has its own. */
export interface CacheNames {
  /** Pages that were visited, and files whose address stays when they change. */
  readonly visited: string;
  /** Files whose address changes with their content. */
  readonly immutable: string;
  /** The page that is shown in the place of one that is not at hand, one an interface language. */
  readonly fallback: string;
  /** Packs and lists of what a reader saved. */
  readonly saved: string;
  /** Whether a cache is this site's but of an older layout. */
  readonly isObsolete: (name: string) => boolean;
}

/** @param root address of the site's root with a slash at its end */
export function cacheNames(root: string): CacheNames {
  const own = `kiosk ${new URL(root).pathname} `;
  const name = (kind: string): string => `${own}${FORMAT} ${kind}`;
  return {
    visited: name('visited'),
    immutable: name('lasting'),
    fallback: name('fallback'),
    saved: name('saved'),
    isObsolete: (cache) => cache.startsWith(own) && !cache.startsWith(`${own}${FORMAT} `),
  };
}

/** Version of the layout of the caches. Caches of older versions are deleted. */
const FORMAT = 1;

/** The caches of one site. Another site on the same host has other caches. */
export interface CacheNames {
  /** Visited pages, and files whose address stays the same when they change. */
  readonly visited: string;
  /** Files whose address changes with their content. */
  readonly immutable: string;
  /** The pages shown in place of a page that is not available, one per interface language. */
  readonly fallback: string;
  /** Packs that the reader saved, and their lists. */
  readonly saved: string;
  /** Whether a cache belongs to this site and has an older layout. */
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

/** How long browsers may keep a file of a site without asking again. */

/** Values of the header `Cache-Control`. */
export const CACHE_CONTROL = {
  /** For a year, because another content has another address. */
  lasting: 'public, max-age=31536000, immutable',
  /** Asked for again each time, and sent again only if it has changed. */
  checked: 'no-cache',
} as const;

/** The files whose address changes whenever their content does. All others are checked, pages and the service worker among them. */
export const LASTING = {
  /** Scripts and styles, with a digest in each name. */
  hashed: { folder: '_astro' },
  /** Packs for reading offline, below a folder for each set. Their names are digests. */
  packs: { folder: 'offline', ending: '.pack' },
  /** The search index. It is asked for with its version as a parameter. */
  versioned: { folder: 'search', parameter: 'v' },
} as const;

/**
 * Whether an address changes whenever the content does.
 *
 * @param address from the root of the site on, without a slash at its start
 * @example
 * isLasting('_astro/page.1a.js') //=> true
 * @example
 * isLasting('search/words/0.packed?v=1f') //=> true
 * @example
 * isLasting('articles/a/?v=1f') //=> false
 */
export function isLasting(address: string): boolean {
  const { hashed, packs, versioned } = LASTING;
  const [path = '', query = ''] = address.split('?', 2);
  const isIn = (folder: string): boolean => path.startsWith(`${folder}/`);
  if (isIn(versioned.folder)) return new URLSearchParams(query).has(versioned.parameter);
  return isIn(hashed.folder) || (isIn(packs.folder) && path.endsWith(packs.ending));
}

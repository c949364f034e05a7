import { LASTING } from '../../config/cache-rules.ts';

/** Regular expressions of nginx and Apache (PCRE) for the files that may be kept without asking again. */
export interface LastingAddresses {
  /** Paths, whatever their parameters. */
  readonly paths: readonly string[];
  /** Paths that are lasting where they have this parameter. */
  readonly versioned: { readonly path: string; readonly parameter: string };
}

/** @param base path of the site with a slash at both ends, not percent-encoded */
export function lastingAddresses(base: string): LastingAddresses {
  const { hashed, packs, versioned } = LASTING;
  const start = `^${escapePattern(base)}`;
  return {
    paths: [`${start}${hashed.folder}/`, `${start}${packs.folder}/.+${escapePattern(packs.ending)}$`],
    versioned: { path: `${start}${versioned.folder}/`, parameter: versioned.parameter },
  };
}

/** The pattern of a text itself. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

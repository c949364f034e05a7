/** Files that an article had beside its page until November 2026. Their addresses lead to the place on the page that offers the same. */

/** The record, and its text as Markdown. A private site still has them. */
export const FORMER_FILES = ['record.json', 'text.md'] as const;

/** Id of the place on the page where both are offered. */
export const RECORD_ANCHOR = 'record';

/**
 * Where the address of such a file leads.
 *
 * @param path with or without what comes before `articles/`
 * @returns `undefined` for any other path
 * @example
 * formerFileLead('/archive/articles/a/text.md') //=> '/archive/articles/a/#record'
 * @example
 * formerFileLead('/archive/articles/a/') //=> undefined
 */
export function formerFileLead(path: string): string | undefined {
  const end = path.lastIndexOf('/') + 1;
  const isFormer = FORMER_FILES.some((name) => name === path.slice(end));
  const page = path.slice(0, end);
  return isFormer && /(?:^|\/)articles\/[^/]+\/$/u.test(page) ? `${page}#${RECORD_ANCHOR}` : undefined;
}

/**
 * Pages and their keys (`pageKey`): a build lists for Astro the pages that the last site has, and Astro lists those that it came across.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** The key of each page by its file below the folder of the site. */
export type PageKeys = ReadonlyMap<string, string>;

/** Reads a list of pages; one that does not exist is empty. */
export function readPageKeys(file: string): PageKeys {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}

/** Appends pages to a list. */
export function addPageKeys(file: string, keys: PageKeys): void {
  appendFileSync(file, Array.from(keys, ([path, key]) => `${path}\t${key}\n`).join(''));
}

/**
 * The file of a page.
 *
 * @param route the page's place below `src/pages`, without its ending
 * @param params the values of its parameters; those of `[...rest]` may be missing
 * @example
 * pageFile('[ui]/stories/[...page]', { ui: 'lv', page: '2' }) //=> 'lv/stories/2/index.html'
 * @example
 * pageFile('[ui]/stories/[...page]', { ui: 'lv', page: undefined }) //=> 'lv/stories/index.html'
 */
export function pageFile(route: string, params: Readonly<Record<string, string | undefined>>): string {
  const parts = route
    .replace(/\/index$/u, '')
    .split('/')
    .map((part) => {
      const name = /^\[(?:\.\.\.)?(?<name>\w+)\]$/u.exec(part)?.groups?.['name'];
      return name === undefined ? part : (params[name] ?? '');
    });
  return [...parts.filter((part) => part !== ''), 'index.html'].join('/');
}

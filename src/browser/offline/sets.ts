import { isInterfaceLanguage, type InterfaceLanguage } from '../../languages/index.ts';

/** The files that readers need whichever languages they save: scripts, styles, stories, names, and the shared part of the search index. */
export const SHARED_SET = 'shared';

/** The set of a source language: its articles and their part of the search index. */
export function languageSet(language: string): string {
  return `language-${language}`;
}

/** The set of an interface language: lists and other pages in it. */
export function interfaceSet(ui: InterfaceLanguage): string {
  return `interface-${ui}`;
}

/** The sets needed to read one source language in one interface language. */
export function setsOf(language: string, ui: InterfaceLanguage): readonly string[] {
  return [SHARED_SET, interfaceSet(ui), languageSet(language)];
}

/** The source language whose articles a set holds. */
export function languageOfSet(set: string): string | undefined {
  return /^language-(.+)$/.exec(set)?.[1];
}

/** Files that pages need: scripts, styles, strings, the search index, and the pages themselves. */
const NEEDED = /^(?:_astro|frame|search)\/|^favicon\.svg$|\.html$/;

/**
 * The set that a file of the site belongs to; `undefined` if it is not saved (downloads, feeds, articles that are not listed).
 *
 * @param path relative to the site's root
 * @param languages language of each listed article, by its id
 * @example
 * setOf('lv/about/index.html', new Map()) //=> 'interface-lv'
 * @example
 * setOf('articles/a/index.html', new Map([['a', 'sv']])) //=> 'language-sv'
 * @example
 * setOf('search/sv/all/facts.packed', new Map([['a', 'sv']])) //=> 'language-sv'
 * @example
 * setOf('data/articles.csv', new Map()) //=> undefined
 */
export function setOf(path: string, languages: ReadonlyMap<string, string>): string | undefined {
  if (/^(?:data|feeds|offline)\//.test(path) || !NEEDED.test(path)) return undefined;
  const [first = '', second = ''] = path.split('/');
  if (isInterfaceLanguage(first)) return interfaceSet(first);
  const article = /^articles\/([^/.]+)/.exec(path)?.[1];
  const language = article === undefined ? undefined : languages.get(article);
  if (language !== undefined) return languageSet(language);
  if (article !== undefined) return undefined;
  const isBundle = first === 'search' && path.split('/').length > 3;
  return isBundle ? languageSet(second) : SHARED_SET;
}

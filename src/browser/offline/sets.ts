import { isInterfaceLanguage, type InterfaceLanguage } from '../../languages/index.ts';

/** Everything a reader needs whatever is saved: scripts, styles, stories, names, what search shares. */
export const SHARED_SET = 'shared';

/** The articles of a source language, with their part of the search index. */
export function languageSet(language: string): string {
  return `language-${language}`;
}

/** Lists and pages in one interface language. */
export function interfaceSet(ui: InterfaceLanguage): string {
  return `interface-${ui}`;
}

/** The sets that make one source language readable in one interface language. */
export function setsOf(language: string, ui: InterfaceLanguage): readonly string[] {
  return [SHARED_SET, interfaceSet(ui), languageSet(language)];
}

/** The source language whose articles a set holds. */
export function languageOfSet(set: string): string | undefined {
  return /^language-(.+)$/.exec(set)?.[1];
}

/** Scripts, styles and words without which no page is itself. */
const NEEDED = /^(?:_astro|frame|search)\/|^favicon\.svg$|\.html$/;

/**
 * The set a file of the site belongs to; `undefined`: it is not saved (downloads, feeds, pictures for other sites).
 *
 * @param path below the site's root
 * @param languages of every article by its id
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
  const article = /^(?:articles|search\/text)\/([^/.]+)/.exec(path)?.[1];
  const language = article === undefined ? undefined : languages.get(article);
  if (language !== undefined) return languageSet(language);
  const isBundle = first === 'search' && path.split('/').length > 3;
  return isBundle ? languageSet(second) : SHARED_SET;
}

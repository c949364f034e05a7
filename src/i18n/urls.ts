import type { InterfaceLanguage } from '../languages/index.ts';
import type { NameType } from '../record/schema.ts';

/** Pages that exist once in each interface language: one row per kind of page, with its path below the language. */
export const INTERFACE_PAGES = {
  home: '',
  search: 'search/',
  languages: 'languages/',
  dates: 'dates/',
  stories: 'stories/',
  names: 'names/',
  by: 'by/',
  series: 'series/',
  about: 'about/',
  changes: 'changes/',
  report: 'report/',
  editions: 'editions/',
  data: 'data/',
  offline: 'offline/',
} as const satisfies Record<string, `${string}/` | ''>;

export type InterfacePage = keyof typeof INTERFACE_PAGES;

/** The pages in the menu, in its order. The label of each is the string `nav.{page}`. */
export const NAVIGATION = [
  'search',
  'languages',
  'dates',
  'stories',
  'names',
  'about',
] as const satisfies readonly InterfacePage[];

/**
 * Leaf pages, which exist once for all interface languages: one row per kind of page. `folder` begins its addresses; `strings`
 * are the sections of strings that the browser needs to localise the page's shell.
 */
export const LEAF_PAGES = {
  article: {
    folder: 'articles',
    strings: ['article', 'basis', 'titleBasis', 'evidence', 'series', 'corrections'],
  },
  story: { folder: 'stories', strings: ['stories', 'basis'] },
  name: { folder: 'names', strings: ['names', 'series'] },
} as const satisfies Record<string, { readonly folder: string; readonly strings: readonly string[] }>;

/** Every address of the site. Addresses of pages end in a slash. */
export interface SiteUrls {
  readonly chooser: () => string;
  readonly home: (ui: InterfaceLanguage) => string;
  readonly search: (ui: InterfaceLanguage) => string;
  readonly languages: (ui: InterfaceLanguage) => string;
  /** `page` counts from the oldest page; the front page of a list, with the newest articles, has no number. */
  readonly language: (ui: InterfaceLanguage, language: string, page?: number) => string;
  /** `year` and `month` as digits (`'2022'`, `'12'`). */
  readonly dates: (ui: InterfaceLanguage, year?: string, month?: string, page?: number) => string;
  /** The articles of no year: those whose date is open to one side, or those without a date. */
  readonly noYear: (ui: InterfaceLanguage, kind: 'open' | 'undated', page?: number) => string;
  /** The days that the texts name, year by year. */
  readonly namedDays: (ui: InterfaceLanguage) => string;
  readonly stories: (ui: InterfaceLanguage, page?: number) => string;
  readonly names: (ui: InterfaceLanguage, type?: NameType, page?: number) => string;
  /** The values of a facet («By source»), and the articles of one of them. */
  readonly by: (ui: InterfaceLanguage, facet: string, value?: string, page?: number) => string;
  /** The texts of a series. */
  readonly series: (ui: InterfaceLanguage, id: string, page?: number) => string;
  readonly about: (ui: InterfaceLanguage) => string;
  readonly changes: (ui: InterfaceLanguage) => string;
  /** What became of every file. */
  readonly report: (ui: InterfaceLanguage, page?: number) => string;
  /** The editions that were published. */
  readonly editions: (ui: InterfaceLanguage) => string;
  /** The page about downloads; the files themselves are below {@link SiteUrls.data}. */
  readonly dataPage: (ui: InterfaceLanguage) => string;
  readonly offline: (ui: InterfaceLanguage) => string;
  readonly article: (id: string) => string;
  readonly story: (id: string) => string;
  readonly name: (id: string) => string;
  /** A file below `/data/`. */
  readonly data: (path: string) => string;
  /** A file below `/feeds/`. */
  readonly feed: (path: string) => string;
}

/**
 * Builds the addresses below a base path.
 *
 * @param base path of the site: `/`, `/archive` or `/archive/`
 * @example
 * siteUrls('/archive').language('lv', 'da', 2) //=> '/archive/lv/languages/da/2/'
 */
export function siteUrls(base: string): SiteUrls {
  const below = (...steps: readonly (string | undefined)[]) =>
    [base.replace(/\/$/, ''), ...steps.filter((step) => step !== undefined).map(encodeURIComponent), ''].join(
      '/',
    );
  const file = (folder: string, path: string) =>
    below(folder) + path.split('/').map(encodeURIComponent).join('/');
  return {
    chooser: () => below(),
    home: (ui) => below(ui),
    search: (ui) => below(ui, 'search'),
    languages: (ui) => below(ui, 'languages'),
    language: (ui, language, page) => below(ui, 'languages', language, page?.toString()),
    dates: (ui, year, month, page) => below(ui, 'dates', year, month, page?.toString()),
    noYear: (ui, kind, page) => below(ui, 'dates', kind, page?.toString()),
    namedDays: (ui) => below(ui, 'dates', 'named'),
    stories: (ui, page) => below(ui, 'stories', page?.toString()),
    names: (ui, type, page) => below(ui, 'names', type, page?.toString()),
    by: (ui, facet, value, page) => below(ui, 'by', facet, value, page?.toString()),
    series: (ui, id, page) => below(ui, 'series', id, page?.toString()),
    about: (ui) => below(ui, 'about'),
    changes: (ui) => below(ui, 'changes'),
    report: (ui, page) => below(ui, 'report', page?.toString()),
    editions: (ui) => below(ui, 'editions'),
    dataPage: (ui) => below(ui, 'data'),
    offline: (ui) => below(ui, 'offline'),
    article: (id) => below(LEAF_PAGES.article.folder, id),
    story: (id) => below(LEAF_PAGES.story.folder, id),
    name: (id) => below(LEAF_PAGES.name.folder, id),
    data: (path) => file('data', path),
    feed: (path) => file('feeds', path),
  };
}

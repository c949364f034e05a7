import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INTERFACE_PAGES, LEAF_PAGES, siteUrls } from '../../src/i18n/urls.ts';

describe('kinds of pages', () => {
  const routesIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
      .map(({ name }) => name.replace(/\.astro$/, ''));

  it('have a route each, and every route has its row', () => {
    const inLanguages = routesIn('src/pages/[ui]').map((name) => (name === 'index' ? '' : `${name}/`));
    expect(inLanguages.toSorted()).toEqual(Object.values(INTERFACE_PAGES).toSorted());
    const others = routesIn('src/pages').filter(
      (name) => !['404', 'index', 'frame', '[ui]', '[...former]'].includes(name),
    );
    expect(others.toSorted()).toEqual(
      Object.values(LEAF_PAGES)
        .map(({ folder }) => folder)
        .toSorted(),
    );
  });
});

describe('addresses', () => {
  it('are below the base, however it is written', () => {
    for (const base of ['/archive', '/archive/']) {
      const urls = siteUrls(base);
      expect(urls.chooser()).toBe('/archive/');
      expect(urls.home('lv')).toBe('/archive/lv/');
      expect(urls.article('000_750e')).toBe('/archive/articles/000_750e/');
      expect(urls.data('articles/lv.jsonl')).toBe('/archive/data/articles/lv.jsonl');
    }
  });

  it('are those of the design', () => {
    const urls = siteUrls('/');
    expect([
      urls.chooser(),
      urls.search('en'),
      urls.languages('sv'),
      urls.language('sv', 'lv'),
      urls.language('sv', 'lv', 2),
      urls.dates('de'),
      urls.dates('de', '2022'),
      urls.dates('de', '2022', '12'),
      urls.dates('de', '2022', '12', 3),
      urls.noYear('de', 'undated'),
      urls.noYear('de', 'open', 2),
      urls.stories('da'),
      urls.names('sq'),
      urls.names('sq', 'person'),
      urls.about('sq'),
      urls.story('s-1'),
      urls.name('p-a'),
      urls.feed('atom.xml'),
    ]).toEqual([
      '/',
      '/en/search/',
      '/sv/languages/',
      '/sv/languages/lv/',
      '/sv/languages/lv/2/',
      '/de/dates/',
      '/de/dates/2022/',
      '/de/dates/2022/12/',
      '/de/dates/2022/12/3/',
      '/de/dates/undated/',
      '/de/dates/open/2/',
      '/da/stories/',
      '/sq/names/',
      '/sq/names/person/',
      '/sq/about/',
      '/stories/s-1/',
      '/names/p-a/',
      '/feeds/atom.xml',
    ]);
  });
});

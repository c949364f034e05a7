import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareIn } from '../../src/i18n/collation.ts';
import { inLanguage, languageName } from '../../src/i18n/language-name.ts';
import { INTERFACE_PAGES, LEAF_PAGES, siteUrls } from '../../src/i18n/urls.ts';
import { INTERFACE_LANGUAGES, SOURCE_LANGUAGES } from '../../src/languages/index.ts';

describe('kinds of pages', () => {
  const routesIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || entry.name.endsWith('.astro'))
      .map(({ name }) => name.replace(/\.astro$/, ''));

  it('have a route each, and every route has its row', () => {
    const inLanguages = routesIn('src/pages/[ui]').map((name) => (name === 'index' ? '' : `${name}/`));
    expect(inLanguages.toSorted()).toEqual(Object.values(INTERFACE_PAGES).toSorted());
    const others = routesIn('src/pages').filter((name) => !['404', 'index', 'frame', '[ui]'].includes(name));
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

describe('names of languages', () => {
  it('are known in every interface language', () => {
    const table = Object.fromEntries(
      INTERFACE_LANGUAGES.map((ui) => [ui, SOURCE_LANGUAGES.map((tag) => inLanguage(tag, ui))]),
    );
    expect(table).toEqual({
      en: ['in Latvian', 'in Swedish', 'in German', 'in Albanian', 'in Danish'],
      lv: ['latviešu valodā', 'zviedru valodā', 'vācu valodā', 'albāņu valodā', 'dāņu valodā'],
      sv: ['på lettiska', 'på svenska', 'på tyska', 'på albanska', 'på danska'],
      de: ['auf Lettisch', 'auf Schwedisch', 'auf Deutsch', 'auf Albanisch', 'auf Dänisch'],
      sq: ['në letonisht', 'në suedisht', 'në gjermanisht', 'në shqip', 'në danisht'],
      da: ['på lettisk', 'på svensk', 'på tysk', 'på albansk', 'på dansk'],
    });
  });

  it('say so when the language is not determined', () => {
    expect(languageName('und', 'lv')).toBe('nenoteikta');
    expect(inLanguage('und', 'sv')).toBe('på okänt språk');
  });

  it('are the tag where no name is known', () => {
    expect(languageName('qaa', 'en')).toBe('qaa');
    expect(languageName('not a tag', 'en')).toBe('not a tag');
  });
});

describe('alphabetical order', () => {
  it('is the one of the language', () => {
    const names = ['Zürich', 'Åre', 'Aarhus', 'Ängelholm', 'Berlin'];
    expect(names.toSorted(compareIn('sv'))).toEqual(['Aarhus', 'Berlin', 'Zürich', 'Åre', 'Ängelholm']);
    expect(names.toSorted(compareIn('de'))).toEqual(['Aarhus', 'Ängelholm', 'Åre', 'Berlin', 'Zürich']);
    expect(['dardhë', 'dhelpër', 'dyqan'].toSorted(compareIn('sq'))).toEqual(['dardhë', 'dyqan', 'dhelpër']);
    expect(['česnaka', 'dāma', 'cirvis'].toSorted(compareIn('lv'))).toEqual(['cirvis', 'česnaka', 'dāma']);
    expect(['Ålborg', 'Zealand'].toSorted(compareIn('da'))).toEqual(['Zealand', 'Ålborg']);
  });

  it.each([
    ['lv', 'cirks čakls dārzs gads ģimene kaķis ķieģelis lāpsta ļaudis nams ņemt sula šalle zvans žurka'],
    ['sv', 'adel zon åra älg öga'],
    ['da', 'abe zebra æble ø å'],
    [
      'sq',
      'cak çaj dardhë dhëmb emër ëndërr gur gjak lule llambë nënë njeri rosë rrugë sy shi tokë thikë xixë xhep zog zhurmë',
    ],
    ['de', 'Adler Äpfel Ofen Öl Strasse Straße Tor Zug'],
  ] as const)('letters of %s stand where its alphabet has them', (ui, words) => {
    const order = words.split(' ');
    expect(order.toReversed().toSorted(compareIn(ui))).toEqual(order);
  });

  it('never calls two different names equal', () => {
    expect(compareIn('en')('\u00e9', 'e\u0301')).not.toBe(0);
    expect(compareIn('en')('a', 'a')).toBe(0);
  });
});

/** Real Pagefind bundles, searched in Node: tests of every undocumented behaviour that the index relies on. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { indexSearch } from '../../../src/search/index/build/index-search.ts';
import { PAGEFIND_VERSION } from '../../../src/search/index/build/segment.ts';
import {
  indexAndAsk,
  makeFolder,
  openSite,
  writeArchive,
  type Asked,
  type SmallArticle,
} from '../../../tools/evaluate/small-archive.ts';

const ARTICLES: readonly SmallArticle[] = [
  {
    id: 'tilts',
    language: 'lv',
    edtf: '2022-12',
    title: 'Jaunais tilts pār Gauju',
    text: [
      'Ceturtdien Siguldā atklāja jauno tiltu.',
      'Tilta būvniecība ilga divus gadus, sacīja Jānis Ķeniņš.',
    ],
  },
  {
    id: 'bron',
    language: 'sv',
    edtf: '2022-12-15',
    title: 'Ny bro över älven',
    text: [
      'På torsdagen invigdes bron i Sigulda.',
      'Bygget tog två år. Sedan Riga-mötet är ministrarna nöjda.',
    ],
  },
  {
    id: 'bruecke',
    language: 'de',
    edtf: '[2023..]',
    title: 'Eröffnung der Brücke',
    text: ['In Sigulda wurde die große Brücke eröffnet.', 'Die Straßen zu den Brücken sind gesperrt.'],
  },
  {
    id: 'ura',
    language: 'sq',
    edtf: 'XXXX',
    title: 'Ura e re në Siguldë',
    text: ['Të enjten u hap ura e re.', 'Ministri tha se ura është e sigurt. Urën e ndërtuan për dy vjet.'],
  },
  {
    id: 'broen',
    language: 'da',
    edtf: '2023-04',
    title: 'Broen åbner',
    text: [
      'Torsdag åbnede den nye bro i Sigulda.',
      'Smørrebrød og æbler til alle, siger Søren Ærø ved åbningen.',
    ],
  },
  { id: 'stumm', language: 'de', edtf: '2022', title: '…', text: ['— — —'] },
];

const folder = makeFolder();
let site: Asked;

beforeAll(async () => {
  writeArchive(join(folder, 'archive'), ARTICLES);
  site = await indexAndAsk(folder);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the pinned version is the installed one, exactly', () => {
  const { dependencies } = createRequire(import.meta.url)('../../../package.json') as {
    dependencies: Record<string, string>;
  };
  expect(dependencies['pagefind']).toBe(PAGEFIND_VERSION);
  expect(readFileSync(join(folder, 'site', 'search', 'pagefind.js'), 'utf8')).toContain(PAGEFIND_VERSION);
});

describe('finds', () => {
  test.each([
    ['tiltam', ['tilts']],
    ['älvarnas', ['bron']],
    ['Brücken', ['bruecke']],
    ['urat', ['ura']],
    ['åbninger', ['broen']],
  ])('another form of a word: %s', async (q, ids) => {
    expect(await site.find(q)).toEqual(ids);
  });

  test.each([
    ['Janis Kenins', ['tilts']],
    ['alven', ['bron']],
    ['grosse Strasse', ['bruecke']],
    ['eshte', ['ura']],
    ['smorrebrod', ['broen']],
    ['Soren Aero', ['broen']],
  ])('without the marks: %s', async (q, ids) => {
    expect(await site.find(q)).toEqual(ids);
  });

  test('one word in every language at once, over bundles side by side', async () => {
    expect((await site.find('Sigulda')).toSorted()).toEqual(['broen', 'bron', 'bruecke', 'tilts', 'ura']);
  });

  test('only what holds every word', async () => {
    expect(await site.find('bron Sigulda ministrar')).toEqual(['bron']);
    expect(await site.find('tilts smorrebrod')).toEqual([]);
  });

  test('a phrase in its order, mixed with words, and not from one paragraph into the next', async () => {
    expect(await site.find('"nye bro"')).toEqual(['broen', 'bron']);
    expect(await site.find('"bro nye"')).toEqual([]);
    expect(await site.find('"nye bro" Ærø')).toEqual(['broen']);
    expect(await site.find('"Sigulda Bygget"')).toEqual([]);
    expect(await site.find('"ura e re në Siguldë"')).toEqual(['ura']);
  });

  test('the parts of a word with a hyphen, and the whole', async () => {
    expect(await site.find('mötet')).toEqual(['bron']);
    expect(await site.find('Riga-möte')).toEqual(['bron']);
    expect(await site.find('möte-Riga')).toEqual([]);
  });
});

describe('nonsense', () => {
  test('finds nothing, and is reported to occur nowhere', async () => {
    for (const q of ['exyzzy', 'e', 'ti', 'Siguldaxx', 'ǀ', 'x'.repeat(500)]) {
      const { hits, unknown } = await site.ask(q === 'e' ? 'eee' : q);
      expect(hits).toEqual([]);
      if (q !== 'ǀ') expect(unknown).toHaveLength(1);
    }
  });

  test('beside a word that occurs is not dropped', async () => {
    const { hits, unknown } = await site.ask('Sigulda exyzzy');
    expect(hits).toEqual([]);
    expect(unknown).toEqual(['exyzzy']);
  });

  test('a word that only the chosen language lacks occurs somewhere', async () => {
    const { hits, unknown } = await site.ask('smørrebrød', { choices: { lang: ['lv'] } });
    expect(hits).toEqual([]);
    expect(unknown).toEqual([]);
  });
});

describe('limits', () => {
  test('by language, any of several', async () => {
    expect((await site.find('Sigulda', { choices: { lang: ['lv', 'da'] } })).toSorted()).toEqual([
      'broen',
      'tilts',
    ]);
  });

  test('by months: certain and possible hits are distinguished, undated ones counted, and listed if asked for', async () => {
    const range = { from: '2022-12', to: '2023-03' };
    const left = await site.ask('Sigulda', range);
    expect(left.hits.map(({ id, within }) => `${id} ${within}`).toSorted()).toEqual([
      'bron certain',
      'bruecke possible',
      'tilts certain',
    ]);
    expect(left.undated).toBe(1);
    const all = await site.ask('Sigulda', { ...range, undated: true });
    expect(all.hits.map(({ id, within }) => `${id} ${within}`)).toContain('ura undated');
    expect(all.undated).toBe(1);
  });

  test('a range alone lists what it holds, an article without words too', async () => {
    expect(await site.find('', { from: '2022-01', to: '2022-12' })).toEqual(['bron', 'tilts', 'stumm']);
    expect(await site.find('')).toEqual([]);
  });

  test('sorted by date on request', async () => {
    expect(await site.find('Sigulda', { sort: 'oldest' })).toEqual([
      'tilts',
      'bron',
      'broen',
      'bruecke',
      'ura',
    ]);
    expect(await site.find('Sigulda', { sort: 'newest' })).toEqual([
      'broen',
      'bron',
      'tilts',
      'bruecke',
      'ura',
    ]);
  });

  test('only bundles that can contain an answer are searched', async () => {
    const fresh = await openSite(join(folder, 'site'));
    await fresh.find('tilts', { choices: { lang: ['lv'] }, from: '2022', to: '2022' });
    const bundles = new Set(
      fresh.loaded.flatMap((address) => /search\/(\w+\/[\w-]+)\/facts/u.exec(address)?.[1] ?? []),
    );
    expect([...bundles]).toEqual(['lv/all']);
  });
});

describe('positions', () => {
  test('are those of the words, in every form that answered', async () => {
    expect(await site.marks('tilts', 'tilts')).toEqual(['tilts', 'tiltu']);
    expect(await site.marks('ura', 'ura')).toEqual(['Ura', 'ura', 'Urën']);
    expect(await site.marks('"nye bro"', 'broen')).toEqual(['nye', 'bro']);
    expect(await site.marks('Riga-möte', 'bron')).toEqual(['Riga', 'mötet']);
  });

  test('hold in a long text', async () => {
    const words = Array.from({ length: 5000 }, (_, index) => `ord${index}`);
    const long = makeFolder();
    writeArchive(join(long, 'archive'), [
      { id: 'long', language: 'sv', title: 'Långt', text: [words.join(' ')] },
    ]);
    const { ask } = await indexAndAsk(long);
    for (const index of [0, 1, 2499, 4999])
      expect((await ask(`ord${index}`)).hits[0]?.matches[0]?.positions).toEqual([index + 2]);
    rmSync(long, { recursive: true, force: true });
  });
});

describe('the index', () => {
  test('ships one script, one WebAssembly, and neither fragments nor ready-made interfaces', () => {
    const files = readdirSync(join(folder, 'site', 'search'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.(?:js|css|pagefind)$/u.test(file)).toSorted()).toEqual([
      'pagefind.js',
      'wasm.unknown.pagefind',
    ]);
    expect(files.some((file) => file.includes('fragment'))).toBe(false);
  });

  test('loads the WebAssembly once for all bundles', async () => {
    const fresh = await openSite(join(folder, 'site'));
    await fresh.find('Sigulda');
    expect(fresh.loaded.filter((address) => address.includes('wasm'))).toHaveLength(1);
    expect(fresh.loaded.filter((address) => address.includes('pagefind-entry'))).toHaveLength(0);
  });

  test('a file that does not load is an error, not «nothing found»', async () => {
    const broken = makeFolder();
    writeArchive(join(broken, 'archive'), ARTICLES);
    const { indexed } = await indexAndAsk(broken);
    expect(indexed.built.length).toBeGreaterThan(0);
    const index = join(broken, 'site', 'search', 'lv', 'all', 'index');
    for (const file of readdirSync(index)) rmSync(join(index, file));
    const { find } = await openSite(join(broken, 'site'));
    const complaints = vi.spyOn(console, 'error').mockReturnValue();
    await expect(find('tilts', { choices: { lang: ['lv'] } })).rejects.toThrow('404');
    expect(complaints).toHaveBeenCalled();
    complaints.mockRestore();
    rmSync(broken, { recursive: true, force: true });
  });

  test('builds only what changed, and the same bytes again', async () => {
    const options = {
      archive: join(folder, 'archive'),
      out: join(folder, 'again'),
      cache: join(folder, 'cache'),
      concepts: [],
    };
    const first = await indexSearch(options);
    expect(first.built).toEqual([]);
    expect(first.manifest).toEqual(site.indexed.manifest);
    const anew = await indexSearch({
      ...options,
      out: join(folder, 'anew'),
      cache: join(folder, 'other-cache'),
    });
    expect(anew.manifest).toEqual(first.manifest);

    const changed = ARTICLES.map((one) => (one.id === 'bron' ? { ...one, title: 'Annan titel' } : one));
    rmSync(join(folder, 'archive'), { recursive: true });
    writeArchive(join(folder, 'archive'), changed);
    const second = await indexSearch(options);
    expect(second.built).toEqual(['sv/all']);
    expect(await (await openSite(join(folder, 'again'))).find('"annan titel"')).toEqual(['bron']);
  });

  test('of an empty archive is empty', async () => {
    const empty = makeFolder();
    writeArchive(join(empty, 'archive'), []);
    const { ask } = await indexAndAsk(empty);
    expect(await ask('tilts')).toEqual({
      equivalents: [],
      hits: [],
      undated: 0,
      unknown: ['tilts'],
      names: [],
      offers: [],
      dates: [],
    });
    rmSync(empty, { recursive: true, force: true });
  });

  test('says what to do when there is no archive', async () => {
    const nowhere = join(folder, 'nowhere');
    await expect(indexSearch({ archive: nowhere, out: folder, cache: nowhere })).rejects.toThrow(
      'npm run ingest',
    );
    expect(existsSync(nowhere)).toBe(false);
  });
});

test('many bundles are built side by side', async () => {
  const many = makeFolder();
  const told = Array.from({ length: 1200 }, (_, index): SmallArticle => {
    const language = ['lv', 'sv', 'de', 'sq', 'da', 'nb', 'fi', 'et', 'lt', 'pl', 'cs', 'hu'][index % 12]!;
    const year = 1950 + (index % 60);
    return {
      id: `a${index}`,
      language,
      edtf: String(year),
      title: `Nummer ${index}`,
      text: [`artikel${index} ${'gemensam '.repeat(3)}`],
    };
  });
  writeArchive(join(many, 'archive'), told);
  writeFileSync(join(many, 'keep.txt'), 'untouched');
  const { indexed, find } = await indexAndAsk(many);
  expect(indexed.manifest.bundles.length).toBeGreaterThan(10);
  expect(indexed.manifest.bundles.reduce((sum, { articles }) => sum + articles, 0)).toBe(1200);
  expect(await find('artikel777')).toEqual(['a777']);
  expect(await find('gemensam', { sort: 'oldest' })).toHaveLength(1200);
  rmSync(many, { recursive: true, force: true });
});

import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.ts';
import { ingest } from '../../scripts/ingest.ts';
import { listPayload } from '../../scripts/package/payload.ts';
import { checkSite } from '../../scripts/verify.ts';
import { checkRaw } from '../../scripts/verify/digests.ts';
import { cacheDirectory } from '../../src/config/paths.ts';
import { readSite } from '../../src/config/site.ts';
import { writeSearchFiles } from '../../src/export/write/opensearch-files.ts';
import { readCards, readNames, readStories } from '../../src/record/archive-files/reader.ts';
import { searchKey } from '../../src/search-key.ts';

/** A telling of one event in two languages, one of them private; a private letter with its copy; and public articles with the same names. */
const RAW = {
  'fyren.txt': `Rubrik: Fyren i Norrvik flyttas
Datum: 2022-12-19

NORRVIK 19 december 2022. Hamnstyrelsen i Norrvik har beslutat att den gamla fyren ska flyttas till den yttre piren innan vintern kommer.
Arbetet leds av ingenjören Alma Stenqvist, som räknar med att flytten tar elva veckor och kostar 340 000 kronor. Borgmästaren Ole Bachmand från Skarholmen betalar hälften.
”Fyren ska lysa igen”, säger Alma Stenqvist. Ordet vassbuktsljus finns bara här.`,
  'fyrtaarnet.txt': `Overskrift: Kvibberfyret flyttes ud
Dato: 2022-12-19
Forfatter: Ellinor Vattrang

NORRVIK 19. december 2022. Havnestyrelsen i Norrvik har besluttet, at det gamle fyrtårn skal flyttes til den yderste mole, inden vinteren kommer.
Arbejdet ledes af ingeniøren Alma Stenqvist, som regner med, at flytningen tager elleve uger og koster 340.000 kroner. Borgmesteren Ole Bachmand fra Skarholmen betaler halvdelen.
”Fyret skal lyse igen”, siger Alma Stenqvist. Ordet zwirbelquist findes kun her, og Jokum Pjerrevang husker det.`,
  'brevet.txt': `Rubrik: Xyvikbrevet lästes högt
Datum: 2022-12-21
Skribent: Ellinor Vattrang

Alma Stenqvist läste ett brev i Norrvik onsdagen den 21 december 2022, och direktören Torvald Gyllenpjäxa grät när hon läste det.
”Jag glömmer aldrig pjoskvimlet”, säger Torvald Gyllenpjäxa, som bor i Skarholmen. Den 14 mars 1931 föddes hans mor där.`,
  'biblioteket.txt': `Rubrik: Biblioteket öppnar på söndag
Datum: 2022-12-22

Biblioteket i Norrvik öppnar på söndag. Barnen får låna böcker hela dagen utan kostnad, säger kommunen. Alma Stenqvist talar klockan tolv.
Bibliotekarien Sixten Rosenbladh hälsar alla välkomna. ”Kom och läs”, säger Sixten Rosenbladh.`,
  'bageriet.txt': `Rubrik: Bageriet säljs efter jul
Datum: 2022-12-23

Bageriet i Skarholmen säljs efter jul. Ole Bachmand köper huset, och bagaren Sixten Rosenbladh slutar efter trettio år, säger kommunen.`,
};
const FILES = {
  ...Object.fromEntries(Object.entries(RAW).map(([path, text]) => [`raw/${path}`, text])),
  'raw/arkiv/kopian.txt': RAW['brevet.txt'],
  'raw/tomt.txt': 'Rubrik: Ingenting\nDatum: 2022-12-23\n',
  'raw/tomt.meta.yaml': 'private: true\n',
  'raw/fyrtaarnet.meta.yaml': 'private: true\n',
  'corrections/articles.yaml': `brevet: { private: true }
fyrtaarnet: { section: Kultur, because: Krimskramsgrund }
fyren: { section: Lokalt, on: "2023-01-09", because: Fyrvaktargrund }
`,
  'corrections/stories.yaml': 'part: [{ articles: [fyren, fyrtaarnet], because: Hemlighetsgrund }]\n',
  'corrections/names.yaml': 'hide: [p-sixten-rosenbladh, p-ingen-langre]\n',
  'site.yaml':
    'name: Arkivet\nurl: https://example.org/\nasOf: 2024-05-31\ncontact: arkiv@example.org\ndefaultLanguage: sv\n',
};

/** What nothing but the private articles' own pages may hold, and what each is. */
const PRIVATE = {
  'an id': ['fyrtaarnet', 'brevet'],
  'an address': ['xyvikbrev', 's-bageri/'],
  'a file': ['kopian', 'tomt.txt', 'tomt.meta'],
  'a title': ['Kvibberfyret', 'Xyvikbrevet'],
  'a name': ['Pjerrevang', 'Gyllenpjäxa', 'gyllenpjaxa'],
  'an author': ['Vattrang'],
  'a word': ['zwirbelquist', 'pjoskvimlet'],
  'a day': ['1931-03-14'],
  'the reason of a correction': ['Krimskramsgrund', 'Hemlighetsgrund'],
} as const;
/**
 * What an earlier edition published: the private articles, one of them at another path, with the names and stories that only they had; a hidden name and
 * one that is merged into it; and a public article that has moved.
 */
const EARLIER = [
  ...(
    [
      ['brevet', 'brevet.txt', RAW['brevet.txt']],
      ['gammalt-xyvikbrev', 'gammalt-xyvikbrev.txt', RAW['brevet.txt']],
      ['fyrtaarnet', 'fyrtaarnet.txt', RAW['fyrtaarnet.txt']],
      ['bageri', 'bageri.txt', RAW['bageriet.txt']],
    ] as const
  ).map(([id, path, text]) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { id, path, sha256, content: '0', seen: '2024-01-31' };
  }),
  ...['p-torvald-gyllenpjaxa', 'p-sixten-rosenbladh', 'p-rosenbladh'].map((name) => ({ name })),
  { story: 's-brevet', articles: ['brevet', 'fyren'] },
  { story: 's-bageri', articles: ['bageri', 'fyrtaarnet'] },
  { edition: '0', articles: 4, seen: '2024-01-31' },
];

/** The letter is published under the path of its copy, which comes first. */
const OWN_PAGES = ['articles/arkiv-kopian-27f09b84/index.html', 'articles/fyrtaarnet/index.html'];

let folder = '';
let site = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-private-'));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, 'ledger.jsonl'), EARLIER.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const [raw = '', archive = '', out = '', file = ''] = ['raw', 'archive', 'site', 'site.yaml'].map((name) =>
    join(folder, name),
  );
  await build({ raw, archive, out, site: file, asOf: '2024-05-31' });
  site = new Map(
    readdirSync(out, { recursive: true, withFileTypes: true }).flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(out.length + 1).replaceAll('\\', '/');
      return entry.isFile() ? [[name, plainOf(`${name}\n`, readFileSync(path))]] : [];
    }),
  );
});
afterAll(() => {
  for (const archive of ['archive', 'open'])
    rmSync(cacheDirectory(join(folder, archive)), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** The words of a file: unpacked, without escapes of JSON, HTML and addresses, in small letters. */
function plainOf(name: string, bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return `${name}${(isPacked ? gunzipSync(bytes) : bytes).toString('utf8')}`
    .replace(/\\u(?<hex>[\da-f]{4})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#x(?<hex>[\da-f]+);/giu, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(?<digits>\d+);/gu, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/(?:%[\da-f]{2})+/giu, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString())
    .normalize('NFC')
    .toLowerCase();
}

/** The files that hold a word, or its key in a search index. */
function filesWith(word: string): string[] {
  const keys = ['sv', 'da', 'und'].map((language) => searchKey(word, language));
  const forms = [...new Set([word.toLowerCase(), ...keys.filter((key) => key.length > 5)])];
  return [...site]
    .flatMap(([path, text]) => (forms.some((form) => text.includes(form)) ? [path] : []))
    .toSorted();
}

test('the same files without privacy tell a story, and the searcher finds what is public in every kind of file', async () => {
  const raw = join(folder, 'marked-by-none/raw');
  cpSync(join(folder, 'raw'), raw, { recursive: true });
  rmSync(join(raw, 'fyrtaarnet.meta.yaml'));
  const open = join(folder, 'open');
  await ingest({ raw, archive: open, asOf: '2024-05-31' });
  expect(Array.from(readStories(open), ({ articles }) => articles)).toEqual([
    expect.arrayContaining(['fyren', 'fyrtaarnet']),
  ]);
  const names = Array.from(readNames(open), ({ id }) => id);
  expect(names).toContain('p-torvald-gyllenpjaxa');
  expect(names).toContain('p-sixten-rosenbladh');
  const kinds = new Set(filesWith('vassbuktsljus').map((path) => path.replace(/^.*\./u, '')));
  expect([...kinds]).toEqual(expect.arrayContaining(['html', 'gz', 'packed', 'pf_index', 'pack']));
  const listing = new Set(filesWith('fyren').map((path) => path.replace(/^.*\./u, '')));
  expect([...listing]).toEqual(expect.arrayContaining(['csv', 'atom', 'xml']));
  expect(filesWith('alma stenqvist')).toContain('names/p-alma-stenqvist/index.html');
});

describe('a private article', () => {
  test.each(Object.entries(PRIVATE))('%s is nowhere but on its own page', (_, words) => {
    for (const word of words)
      expect([word, filesWith(word).filter((path) => !OWN_PAGES.includes(path))]).toEqual([word, []]);
  });

  test('has a page with its text, which asks search engines to leave it out and leads to no file', () => {
    for (const path of OWN_PAGES) {
      const page = site.get(path) ?? '';
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).toMatch(/zwirbelquist|pjoskvimlet/u);
      expect(page).not.toMatch(
        /jsonl|record\.json|text\.md|class="?neighbours|\.atom|href="?\/(?:names|stories|articles|feeds)\//u,
      );
    }
    expect([...site.keys()].filter((path) => /^articles\/(?!fyren|bib|bag)/u.test(path)).toSorted()).toEqual(
      OWN_PAGES,
    );
  });

  test('is not counted, and leaves no story of one article', () => {
    const archive = join(folder, 'archive');
    expect(Array.from(readCards(archive), ({ id }) => id)).toEqual(['fyren', 'biblioteket', 'bageriet']);
    expect([...readStories(archive)]).toEqual([]);
    expect([...site.keys()].filter((path) => path.startsWith('stories/'))).toEqual([]);
    expect(Array.from(readNames(archive)).find(({ id }) => id === 'p-alma-stenqvist')?.articles).toEqual([
      'biblioteket',
      'fyren',
    ]);
    expect(site.get('sv/data/index.html')).toContain('3 artiklar');
  });
});

test('a correction of a public article is on its page, in the list of changes and in its feed', () => {
  expect(filesWith('fyrvaktargrund')).toEqual(
    expect.arrayContaining(['articles/fyren/index.html', 'feeds/changes.atom', 'sv/changes/index.html']),
  );
});

test('a hidden person has no id anywhere, and the words stay in the text', () => {
  expect(filesWith('p-sixten')).toEqual([]);
  expect(filesWith('p-rosenbladh')).toEqual([]);
  expect(filesWith('ingen-langre')).toEqual([]);
  const page = site.get('articles/biblioteket/index.html') ?? '';
  expect(page).toContain('bibliotekarien sixten rosenbladh hälsar');
  expect(filesWith('sixten rosenbladh').filter((path) => /names|suggest/u.test(path))).toEqual([]);
});

test('an article that moved and stayed public leads on', () => {
  expect(site.get('articles/bageri/index.html')).toContain('0; url=/articles/bageriet/');
});

test('files for another search engine have the public articles, and nothing of the private ones', () => {
  const out = join(folder, 'opensearch');
  const described = readSite(join(folder, 'site.yaml'));
  writeSearchFiles({ archive: join(folder, 'archive'), site: described, out, index: 'kiosk' });
  const written = readdirSync(out).map((name) => plainOf(name, readFileSync(join(out, name))));
  const ids = Array.from(written.join().matchAll(/"_id":"(?<id>[^"]+)"/gu), ({ groups }) => groups?.['id']);
  expect(ids).toEqual(['fyren', 'biblioteket', 'bageriet']);
  expect(written.join()).toContain('vassbuktsljus');
  const words = [...Object.values(PRIVATE).flat(), 'p-sixten'].map((word) => word.toLowerCase());
  expect(words.filter((word) => written.some((text) => text.includes(word)))).toEqual([]);
});

test('such a site is sound', async () => {
  const places = { out: join(folder, 'site'), archive: join(folder, 'archive') };
  expect(await checkSite({ ...places, base: '/', url: 'https://example.org/' })).toEqual([]);
  expect(checkRaw(join(folder, 'raw'), places.archive)).toEqual([]);
});

describe('a page of a private article', () => {
  const places = (): Parameters<typeof checkSite>[0] => ({
    out: join(folder, 'site'),
    archive: join(folder, 'archive'),
    base: '/',
    url: 'https://example.org/',
  });
  const pack = (): unknown =>
    listPayload({
      ...{ raw: join(folder, 'raw'), archive: join(folder, 'archive'), site: join(folder, 'site.yaml') },
      ...{ dist: join(folder, 'site'), followLinks: false },
    });

  test('goes into a bag as the build made it', () => {
    expect(pack()).toMatchObject({
      files: expect.arrayContaining([
        expect.objectContaining({ path: `site/${OWN_PAGES[1]}`, must: expect.anything() as unknown }),
      ]) as unknown,
    });
  });

  test('that was changed or removed is a fault', async () => {
    const page = join(folder, 'site', OWN_PAGES[1] ?? '');
    const html = readFileSync(page);
    writeFileSync(page, html.toString().replace('zwirbelquist', 'zwirbelqvist'));
    expect(await checkSite(places())).toEqual([`${OWN_PAGES[1]}: its content was changed`]);
    rmSync(page);
    expect(await checkSite(places())).toContain(`${OWN_PAGES[1]}: it is missing`);
    expect(pack).toThrow(/is missing\. Build the site again/u);
    writeFileSync(page, html);
    expect(await checkSite(places())).toEqual([]);
  });

  test('that is a link is a fault, whatever it leads to, as is any other', async () => {
    for (const path of [OWN_PAGES[1] ?? '', 'articles/bageriet/index.html']) {
      const [page, aside] = [join(folder, 'site', path), join(folder, 'aside.html')];
      renameSync(page, aside);
      symlinkSync(aside, page);
      expect(await checkSite(places())).toEqual([`${path}: it is no file`]);
      rmSync(page);
      renameSync(aside, page);
    }
  });

  test('of a site that another build made cannot be checked', async () => {
    const note = join(cacheDirectory(join(folder, 'archive')), 'last-site.txt');
    const noted = readFileSync(note, 'utf8');
    writeFileSync(note, noted.replace(/[0-9a-f]{40}/u, '0'.repeat(40)));
    expect((await checkSite(places())).join()).toContain('nothing says what they were');
    expect(pack).toThrow(/Nothing says what the pages of private articles/u);
    writeFileSync(note, noted);
  });
});

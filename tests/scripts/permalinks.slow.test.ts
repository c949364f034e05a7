import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.ts';
import { ingest } from '../../scripts/ingest.ts';
import { serve } from '../../scripts/serve.ts';
import { checkSite } from '../../scripts/verify.ts';
import { cacheDirectory } from '../../src/config/paths.ts';
import { continueLedger, ledgerPath } from '../../src/ledger/ledger-file.ts';
import { readFormerAddresses, readStories } from '../../src/record/archive-files/reader.ts';
import { stringCode } from '../../src/i18n/string-code.ts';

const RAW = {
  'fyren.txt': `Rubrik: Fyren i Norrvik flyttas
Datum: 2022-12-19

NORRVIK 19 december 2022. Hamnstyrelsen i Norrvik har beslutat att den gamla fyren ska flyttas till den yttre piren innan vintern kommer.
Arbetet leds av ingenjören Alma Stenqvist, som räknar med att flytten tar elva veckor och kostar 340 000 kronor. Borgmästaren Ole Bachmand från Skarholmen betalar hälften.
”Fyren ska lysa igen”, säger Alma Stenqvist.`,
  'fyrtaarnet.txt': `Overskrift: Fyret i Norrvik flyttes
Dato: 2022-12-19

NORRVIK 19. december 2022. Havnestyrelsen i Norrvik har besluttet, at det gamle fyrtårn skal flyttes til den yderste mole, inden vinteren kommer.
Arbejdet ledes af ingeniøren Alma Stenqvist, som regner med, at flytningen tager elleve uger og koster 340.000 kroner. Borgmesteren Ole Bachmand fra Skarholmen betaler halvdelen.
”Fyret skal lyse igen”, siger Alma Stenqvist.`,
  'biblioteket.txt': `Rubrik: Biblioteket öppnar på söndag
Datum: 2022-12-22

Biblioteket i Norrvik öppnar på söndag, säger bibliotekarien Sixten Rosenbladh. Alma Stenqvist talar klockan tolv.`,
  'bageriet.txt': `Rubrik: Bageriet säljs efter jul
Datum: 2022-12-23

Bageriet i Skarholmen säljs efter jul. Ole Bachmand köper huset, och bagaren Sixten Rosenbladh slutar efter trettio år.`,
};
const CORRECTIONS = {
  'articles.yaml': `biblioteket:
  withdrawn:
    sv: Uppgifterna gick inte att bekräfta.
    en: The facts could not be confirmed.
`,
  'names.yaml': 'merge:\n  - [p-alma-stenqvist, p-ole-bachmand]\n',
};

let folder = '';
let server: Awaited<ReturnType<typeof serve>> | undefined;
const at = (path: string): string => join(folder, path);
const page = (path: string): string => readFileSync(at(`site/${path}index.html`), 'utf8');

/** One edition is published; then a file moves, one goes, one is withdrawn, and two names turn out to be one. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-permalinks-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  for (const [path, text] of Object.entries(RAW)) write(`raw/${path}`, text);
  write('site.yaml', 'name: Arkivet\nurl: https://example.org/\ndefaultLanguage: sv\n');
  const folders = { raw: at('raw'), archive: at('archive') };
  await ingest({ ...folders, asOf: '2024-01-31' });
  expect(Array.from(readStories(folders.archive), ({ id }) => id)).toEqual(['s-fyren']);
  continueLedger(folders.archive);
  mkdirSync(at('raw/hamn'));
  renameSync(at('raw/fyren.txt'), at('raw/hamn/fyren.txt'));
  rmSync(at('raw/bageriet.txt'));
  for (const [path, text] of Object.entries(CORRECTIONS)) write(`corrections/${path}`, text);
  await build({ ...folders, out: at('site'), site: at('site.yaml'), asOf: '2024-05-31' });
  server = await serve({ out: at('site'), base: '/', port: 0 });
});
afterAll(() => {
  server?.server.close();
  rmSync(cacheDirectory(at('archive')), { recursive: true, force: true });
  rmSync(cacheDirectory(at('site')), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

describe('every address of the edition before', () => {
  test('is found out about', () => {
    const moved = /^hamn-fyren-[0-9a-f]{8}$/u;
    const found = Array.from(readFormerAddresses(at('archive')), ({ kind, id, ...rest }) => [
      `${kind} ${id}`,
      rest,
    ]);
    expect(Object.fromEntries(found)).toEqual({
      'article fyren': {
        to: [{ kind: 'article', id: expect.stringMatching(moved) as string }],
        since: '2024-05-31',
      },
      'article bageriet': { to: [], since: '2024-05-31' },
      'article biblioteket': {
        ...{ to: [], since: '2024-05-31' },
        reason: { sv: 'Uppgifterna gick inte att bekräfta.', en: 'The facts could not be confirmed.' },
      },
      'name p-ole-bachmand': { to: [{ kind: 'name', id: 'p-alma-stenqvist' }], since: '2024-05-31' },
      'story s-fyren': { to: [{ kind: 'story', id: 's-fyrtaarnet' }], since: '2024-05-31' },
    });
  });

  test('that moved leads on without a script, and asks search engines to take the new one', () => {
    for (const [path, to] of [
      ['articles/fyren/', /\/articles\/hamn-fyren-[0-9a-f]{8}\//u],
      ['names/p-ole-bachmand/', /\/names\/p-alma-stenqvist\//u],
      ['stories/s-fyren/', /\/stories\/s-fyrtaarnet\//u],
    ] as const) {
      const html = page(path);
      const refresh =
        /<meta http-equiv="refresh" content="0; url=(?<to>[^"]+)"/u.exec(html)?.groups?.['to'] ?? '';
      expect(refresh).toMatch(to);
      expect(html).toContain(`<link rel="canonical" href="https://example.org${refresh}">`);
      expect(html).toMatch(new RegExp(`<a href="?${refresh}`, 'u'));
      expect(html).toContain('<meta name="robots" content="noindex">');
    }
  });

  test('stands in the facts of the article that moved', () => {
    const moved = /articles\/hamn-fyren-[0-9a-f]{8}\//u.exec(page('articles/fyren/'))?.[0] ?? '';
    expect(page(moved)).toContain('<code>https://example.org/articles/fyren/</code>');
  });

  test('that is gone says since when, and why in the reader’s language where the owner does; not what it was', () => {
    const html = page('articles/biblioteket/');
    expect(html).toMatch(
      new RegExp(
        `<h1 data-t="${stringCode('former.gone.article')}">\\s*Artikeln är inte längre publicerad\\s*<`,
        'u',
      ),
    );
    expect(html).toMatch(/data-edtf="?2024-05-31/u);
    expect(html).toContain('The facts could not be confirmed.');
    expect(html).not.toMatch(/http-equiv="refresh"|öppnar/u);
    expect(page('articles/bageriet/')).not.toMatch(/former\.reason|säljs/u);
  });

  test('is answered for by the server', async () => {
    const ask = (path: string) => fetch(`${server?.address ?? ''}${path}`, { redirect: 'manual' });
    const [moved, gone, there] = await Promise.all(
      ['articles/fyren/', 'articles/biblioteket/', 'articles/fyrtaarnet/'].map(ask),
    );
    expect([moved?.status, gone?.status, there?.status]).toEqual([301, 410, 200]);
    expect(moved?.headers.get('location')).toMatch(/^\/articles\/hamn-fyren-/u);
    expect(await gone?.text()).toContain(stringCode('former.gone.article'));
  });

  test('is in no list or sitemap, and gone in the feed', () => {
    expect(readFileSync(at('site/sitemap-0.xml'), 'utf8')).not.toMatch(
      /articles\/fyren\/|bageriet|biblioteket|s-fyren\/|bachmand/u,
    );
    expect(readFileSync(at('site/feeds/all.atom'), 'utf8')).toContain(
      '<at:deleted-entry ref="https://example.org/articles/bageriet/" when="2024-05-31T00:00:00Z"',
    );
    expect(page('sv/')).not.toMatch(/bageriet|biblioteket/u);
  });
});

test('the ledger has two editions, with what each changed, and such a site is sound', async () => {
  const lines = readFileSync(ledgerPath(at('archive')), 'utf8');
  expect(lines.match(/"edition"/gu)).toHaveLength(2);
  expect(lines).toContain(
    '{"name":"p-ole-bachmand","gone":true,"to":["p-alma-stenqvist"],"seen":"2024-05-31"}',
  );
  const places = { out: at('site'), archive: at('archive') };
  expect(await checkSite({ ...places, base: '/', url: 'https://example.org/' })).toEqual([]);
});

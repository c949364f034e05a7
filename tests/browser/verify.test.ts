import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/browser/verify/hashes.ts';
import { Unreachable } from '../../src/browser/verify/site-files.ts';
import {
  verifyArticle,
  type CheckAnswer,
  type ShownArticle,
} from '../../src/browser/verify/verify-article.ts';
import { INTERFACE_LANGUAGES } from '../../src/languages/index.ts';
import { recordTiles, treeHead } from '../../src/record/record-tree.ts';
import { tilePath } from '../../src/record/tree-tiles.ts';
import { renderBody } from '../../src/view/render-body.ts';
import { toArticle } from '../../tools/evaluate/small-archive.ts';

const PACK = 'data/articles/sv/2022.jsonl.gz';
const article = toArticle({
  ...{ id: 'a', language: 'sv', edtf: '2022-12', title: 'Broar & <båtar>' },
  text: ['– Vi börjar i maj, säger Lo Ek.', 'Bron <b>öppnar</b> snart; 1 < 2.', '# ingen rubrik'],
});
const line = `${JSON.stringify(article)}\n`;
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const digest = createHash('sha256').update(line).digest('hex');
/** A record before it that names the article, and one behind it. */
const OTHERS = ['{"id":"b","related":[{"id":"a"}]}\n', '{"id":"c"}\n'] as const;
const packOf = (record: string | Bytes): Bytes =>
  new Uint8Array(
    gzipSync(Buffer.concat([Buffer.from(OTHERS[0]), Buffer.from(record as string), Buffer.from(OTHERS[1])])),
  );

/** What the page of the article shows, read from its HTML as the browser does. */
function shownPage(): ShownArticle {
  const html = renderBody(article, { marks: [{ start: 3, end: 8, id: 'e3' }] });
  const elements = fromHtml(html, { fragment: true }).children.filter(
    (node): node is Element => node.type === 'element',
  );
  const texts = elements.map((element) => ({
    id: String(element.properties['id']),
    text: wordsOf(element),
  }));
  return { id: 'a', digest, pack: PACK, title: article.title.text, texts };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const cards = [
  { id: 'a', digest },
  { id: 'b', digest: 'b'.repeat(64) },
];
const { root } = treeHead(cards);
const FILES: ReadonlyMap<string, Bytes> = new Map([
  [PACK, packOf(line)],
  ['data/edition.json', bytesOf(JSON.stringify({ root, articles: 2 }))],
  ['data/tree.json', bytesOf(JSON.stringify(treeHead(cards)))],
  ...Array.from(
    recordTiles(cards),
    ({ tile, hashes }) => [`data/${tilePath(tile)}`, new Uint8Array(hashes)] as const,
  ),
]);

function verify(
  shown: ShownArticle = shownPage(),
  files: ReadonlyMap<string, Bytes> = FILES,
): Promise<CheckAnswer[]> {
  return verifyArticle(shown, (path) => {
    const file = files.get(path);
    return file ? Promise.resolve(file) : Promise.reject(new Unreachable(path));
  });
}

const saidOf = (findings: readonly CheckAnswer[]): string[] => findings.map(({ says }) => says);

test('an article whose files fit together is verified, with its place in the edition', async () => {
  const findings = await verify();
  expect(saidOf(findings)).toEqual(['record.fits', 'page.fits', 'tree.fits']);
  expect(findings.every(({ fits }) => fits)).toBe(true);
  expect(findings.at(-1)?.values).toEqual({ place: 1, records: 2, root });
});

describe('what does not fit is named:', () => {
  test('any changed byte of the record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const record = bytesOf(line);
        record[place % record.length]! ^= change;
        const findings = await verify(shownPage(), new Map([...FILES, [PACK, packOf(record)]]));
        expect(findings[0]).toMatchObject({ fits: false });
        expect(['record.differs', 'record.absent']).toContain(findings[0]?.says);
        if (findings.length > 1) expect(findings.at(-1)).toMatchObject({ fits: false, says: 'tree.absent' });
      }),
      { numRuns: 30 },
    );
  });

  test('a pack without the record', async () => {
    const empty = new Map([...FILES, [PACK, new Uint8Array(gzipSync(OTHERS[0]))]]);
    expect(await verify(shownPage(), empty)).toEqual([
      { fits: false, says: 'record.absent', values: { file: PACK } },
    ]);
  });

  test('the paragraph of the page, or its title', async () => {
    const shown = shownPage();
    const changed = shown.texts.map(({ id, text }) => ({ id, text: text.replace('snart', 'aldrig') }));
    const place = changed.findIndex(({ text }) => text.includes('aldrig')) + 1;
    expect(place).toBeGreaterThan(1);
    expect((await verify({ ...shown, texts: changed }))[1]).toMatchObject({
      says: 'page.differs',
      values: { place },
    });
    const cut = { ...shown, texts: shown.texts.slice(0, -1) };
    expect((await verify(cut))[1]).toMatchObject({
      says: 'page.differs',
      values: { place: shown.texts.length },
    });
    expect((await verify({ ...shown, title: 'Broar' }))[1]).toMatchObject({ says: 'page.title' });
  });
});

test('a pack that a server sent as compressed text, and the browser has unpacked, is read as well', async () => {
  const unpacked = new Map([...FILES, [PACK, bytesOf(OTHERS[0] + line)]]);
  expect(saidOf(await verify(shownPage(), unpacked))).toEqual(['record.fits', 'page.fits', 'tree.fits']);
});

test('a file that cannot be loaded leaves its question open, and no other', async () => {
  const without = (path: string): Map<string, Bytes> => new Map([...FILES].filter(([file]) => file !== path));
  const open = (findings: readonly CheckAnswer[]): unknown =>
    findings.filter(({ fits }) => fits === null).map(({ values }) => values['file']);
  for (const path of ['data/tree.json', 'data/tile/0/000.p/2'])
    expect(open(await verify(shownPage(), without(path)))).toEqual([path]);
  const alone = await verify(shownPage(), without(PACK));
  expect(open(alone)).toEqual([PACK]);
  expect(alone).toHaveLength(1);
});

test.each(INTERFACE_LANGUAGES)('what is said in %s claims no more than was compared', (language) => {
  const path = new URL(`../../src/languages/${language}/strings.json`, import.meta.url);
  const strings = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  expect(strings['verify.verified']).not.toMatch(/\b(?:everything|alles|allt|alt|viss|gjithçka)\b/iu);
  // A second sentence says what is left out.
  expect(strings['verify.page.fits']?.match(/\.(?: |$)/gu)).toHaveLength(2);
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoise } from '../../src/base/memoise.ts';
import { fromHex, leafHash, rootOf, toHex, type Bytes } from '../../src/browser/verify/hashes.ts';
import { proveInclusion, type Inclusion } from '../../src/browser/verify/prove-inclusion.ts';
import { merkleRoot, recordTiles, treeHead } from '../../src/record/record-tree.ts';
import { tilePath, tilesOf } from '../../src/record/tree-tiles.ts';

/** Sizes at which the tree gets another tile or level, among others. */
const SIZES = fc.oneof(fc.constantFrom(1, 255, 256, 257, 512, 65_537), fc.integer({ min: 1, max: 800 }));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const cardsOf = (size: number): { id: string; digest: string }[] =>
  Array.from({ length: size }, (_, place) => ({
    id: `a${String(place).padStart(6, '0')}`,
    digest: sha256(String(place)),
  }));

/** The files that a proof may ask for, as the export writes them. */
function filesOf(cards: ReturnType<typeof cardsOf>): Map<string, Bytes> {
  const head = treeHead(cards);
  const json = (value: unknown): Bytes => new TextEncoder().encode(JSON.stringify(value));
  return new Map([
    ['data/edition.json', json({ root: head.root, articles: head.records })],
    ['data/tree.json', json(head)],
    ...Array.from(
      recordTiles(cards),
      ({ tile, hashes }) => [`data/${tilePath(tile)}`, new Uint8Array(hashes)] as const,
    ),
  ]);
}

/** Proves from files, and notes which were asked for. */
async function prove(
  files: ReadonlyMap<string, Bytes>,
  id: string,
  digest: string,
): Promise<{ found: Inclusion; asked: readonly string[] }> {
  const asked: string[] = [];
  const found = await proveInclusion(id, digest, (path) => {
    asked.push(path);
    const file = files.get(path);
    return file ? Promise.resolve(file) : Promise.reject(new Error(`${path} was not written`));
  });
  return { found, asked };
}

/** An archive of this size, made once. */
const archiveOf = memoise((size: number) => {
  const cards = cardsOf(size);
  return { cards, files: filesOf(cards), root: treeHead(cards).root };
});

test('tiles are those of the tree of 70,000 entries that C2SP describes', () => {
  const tiles = tilesOf(70_000);
  const ofLevel = (level: number) => tiles.filter((tile) => tile.level === level).map(({ width }) => width);
  expect(ofLevel(0)).toEqual([...Array.from({ length: 273 }, () => 256), 112]);
  expect(ofLevel(1)).toEqual([256, 17]);
  expect(ofLevel(2)).toEqual([1]);
  expect(tilesOf(256).map(tilePath)).toEqual(['tile/0/000', 'tile/1/000.p/1']);
  expect(tilesOf(0)).toEqual([]);
});

test('the browser computes the root that the build computes', async () => {
  const entries = cardsOf(77).map(({ digest }) => fromHex(digest));
  const leaves = await Promise.all(entries.map(leafHash));
  expect(toHex(await rootOf(leaves))).toBe(merkleRoot(entries).toString('hex'));
});

describe('a proof', () => {
  test('finds the place of any record in a tree of any size, with a few small files', async () => {
    await fc.assert(
      fc.asyncProperty(SIZES, fc.nat(), async (size, some) => {
        const { cards, files, root } = archiveOf(size);
        const place = some % size;
        const { id, digest } = cards[place]!;
        const { found, asked } = await prove(files, id, digest);
        expect(found).toEqual({ is: 'included', root, place, records: size });
        expect(asked.length).toBeLessThanOrEqual(7);
      }),
      { numRuns: 20 },
    );
  });

  test('does not find a record with another digest, or of another article', async () => {
    const { cards, files, root } = archiveOf(513);
    for (const [id, digest] of [
      [cards[400]!.id, sha256('changed')],
      ['0-before-all', sha256('new')],
      ['z-after-all', sha256('new')],
    ] as const)
      expect((await prove(files, id, digest)).found).toEqual({ is: 'absent', root });
  });

  test('names the file in which any byte of a tile is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(1, 255, 257, 513, 65_537),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        async (size, some, which, byte) => {
          const { cards, files } = archiveOf(size);
          const { id, digest } = cards[some % size]!;
          const { asked } = await prove(files, id, digest);
          const tiles = asked.filter((path) => path.includes('/tile/'));
          const path = tiles[which % tiles.length]!;
          const damaged = Uint8Array.from(files.get(path)!);
          damaged[byte % damaged.length]! ^= 1 + (byte % 255);
          const { found } = await prove(new Map([...files, [path, damaged]]), id, digest);
          expect(found).toMatchObject({ is: 'damaged', files: expect.arrayContaining([path]) as string[] });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('names what is cut short, is no JSON, or says another root', async () => {
    const { cards, files } = archiveOf(300);
    const { id, digest } = cards[299]!;
    const head = treeHead(cards);
    const json = (value: unknown): Bytes => new TextEncoder().encode(JSON.stringify(value));
    const faults: readonly [string, Bytes][] = [
      ['data/tile/0/001.p/44', files.get('data/tile/0/001.p/44')!.slice(0, -1)],
      ['data/tile/0/001.p/44', files.get('data/tile/0/001.p/44')!.slice(0, -32)],
      ['data/tree.json', json({ ...head, root: sha256('other') })],
      ['data/tree.json', json({ ...head, records: 301 })],
      ['data/tree.json', json({ ...head, firstIds: head.firstIds.slice(1) })],
      ['data/tree.json', new TextEncoder().encode('<!doctype html>')],
      ['data/edition.json', json({ root: sha256('other'), articles: 300 })],
      ['data/edition.json', new TextEncoder().encode('')],
    ];
    for (const [path, bytes] of faults)
      expect((await prove(new Map([...files, [path, bytes]]), id, digest)).found).toMatchObject({
        is: 'damaged',
        files: expect.arrayContaining([path]) as string[],
      });
  });
});

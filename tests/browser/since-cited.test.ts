import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readCitation } from '../../src/browser/verify/read-citation.ts';
import { changesSince, type SinceCited } from '../../src/browser/verify/since-cited.ts';
import { writeBibtex } from '../../src/export/citation/bibtex.ts';
import { citeEdition, type Reference } from '../../src/export/citation/reference.ts';
import { writeRis } from '../../src/export/citation/ris.ts';
import { articleHistories } from '../../src/ledger/article-histories.ts';
import { compareEdition } from '../../src/ledger/compare-edition.ts';
import { readLedger } from '../../src/ledger/ledger.ts';
import { noteArchive } from '../../src/ledger/present.ts';
import { citedAddress } from '../../src/record/article-history.ts';
import type { FormerAddress } from '../../src/record/former-address.ts';
import type { LedgerLine } from '../../src/record/ledger-line.ts';
import type { Article } from '../../src/record/schema.ts';
import { toArticle } from '../../tools/evaluate/small-archive.ts';

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');
const digestOf = (one: Article): string => sha256(JSON.stringify(one));

const base = { id: 'a', language: 'sv', edtf: '2022-12' };
const first = toArticle({ ...base, title: 'Fyren', text: ['Fyren flyttas.'] });
const retitled = { ...first, title: { ...first.title, text: 'Fyren i Norrvik' } };
const reworded = toArticle({ ...base, title: retitled.title.text, text: ['Fyren flyttas.', 'Senare.'] });
const linked = { ...reworded, words: 99 };
const moved = { ...linked, id: 'b', source: { ...linked.source, path: 'b.txt' } };

/** The editions of an archive with one article or none, and what a reader of the last one learns. */
function publish(editions: readonly (readonly Article[])[], options: { readonly oldLines?: number } = {}) {
  let lines: LedgerLine[] = [];
  let former: readonly FormerAddress[] = [];
  for (const [place, articles] of editions.entries()) {
    const notes = noteArchive({ withdrawn: new Map(), withdrawnFiles: [], findNames: () => [] });
    for (const one of articles)
      if (one.private) notes.addPrivateArticle(one);
      else notes.addArticle(one);
    const records = new Map(articles.map((one) => [one.id, digestOf(one)]));
    const terms = { asOf: `2024-0${place + 1}-01`, root: rootOf(place), records };
    const next = compareEdition(readLedger(lines), notes.present(), terms);
    former = [...next.formerAddresses];
    const added = [...next.lines];
    lines = [...lines, ...(place < (options.oldLines ?? 0) ? added.flatMap(asOldLine) : added)];
  }
  const present = editions.at(-1)?.find((one) => !one.private);
  const id = present?.id ?? '';
  const histories = articleHistories(lines, [id], former);
  return {
    histories,
    ask: (citation: string): Promise<SinceCited> =>
      changesSince(readCitation(citation), {
        id,
        history: histories.get(id) ?? { states: [] },
        findEdition: (digits) => {
          const edition = editions.findLastIndex((_, place) => rootOf(place).startsWith(digits));
          return Promise.resolve(edition < 0 ? undefined : markOf(edition));
        },
      }),
  };
}

const rootOf = (edition: number): string => sha256(`root ${edition}`);
const markOf = (edition: number) => ({ edition, seen: `2024-0${edition + 1}-01` });

/** A line as the ledger had it before it noted records and parts. */
function asOldLine(line: LedgerLine): LedgerLine[] {
  if (!('id' in line) || 'gone' in line) return [line];
  if (!('content' in line)) return [];
  const { id, path, sha256: bytes, content, seen } = line;
  return [{ id, path, sha256: bytes, content, seen }];
}

const changed = (...changes: readonly (readonly [what: string, ...editions: number[]])[]) => ({
  is: 'changed',
  changes: changes.map(([what, ...editions]) => ({ what, editions: editions.map(markOf) })),
});

describe('a citation of an earlier edition', () => {
  test('learns that nothing changed, by the digest or by the root', async () => {
    const { ask } = publish([[first], [first], [first]]);
    expect(await ask(digestOf(first))).toEqual({ is: 'same' });
    expect(await ask(`edition: sha256:${rootOf(0)}`)).toEqual({ is: 'same' });
  });

  test('learns which part changed, and in which edition', async () => {
    const { ask } = publish([[first], [retitled], [retitled], [reworded]]);
    expect(await ask(digestOf(first))).toEqual(changed(['text', 3], ['title', 1]));
    expect(await ask(digestOf(retitled))).toEqual(changed(['text', 3]));
    expect(await ask(rootOf(2))).toEqual(changed(['text', 3]));
    expect(await ask(digestOf(reworded))).toEqual({ is: 'same' });
    const { ask: askDated } = publish([
      [first],
      [{ ...first, language: 'da', published: { ...first.published, edtf: '2022-11' } }],
    ]);
    expect(await askDated(rootOf(0))).toEqual(changed(['language', 1], ['date', 1]));
  });

  test('learns that only other details of the record changed', async () => {
    const { ask } = publish([[reworded], [linked]]);
    expect(await ask(digestOf(reworded))).toEqual(changed(['other', 1]));
  });

  test('learns of no part that changed and changed back', async () => {
    const { ask } = publish([[first], [retitled], [first]]);
    expect(await ask(digestOf(first))).toEqual({ is: 'same' });
    expect(await ask(digestOf(retitled))).toEqual(changed(['title', 2]));
    const { ask: askAgain } = publish([[first], [retitled], [{ ...first, words: 99 }]]);
    expect(await askAgain(digestOf(first))).toEqual(changed(['other']));
  });

  test('learns that the article has another address, and what else changed before and after', async () => {
    const { ask } = publish([[reworded], [linked], [moved], [{ ...moved, title: first.title }]]);
    expect(await ask(digestOf(moved))).toEqual(changed(['title', 3]));
    expect(await ask(digestOf(linked))).toEqual(changed(['moved', 2], ['title', 3]));
    expect(await ask(`https://archive.example/articles/a/ ${rootOf(0)}`)).toEqual(
      changed(['moved', 2], ['title', 3], ['other', 1]),
    );
  });

  test('learns of a merger with an article that was there before', async () => {
    const { ask } = publish([
      [moved, { ...first, source: { ...first.source, sha256: 'f'.repeat(64) } }],
      [moved],
    ]);
    expect(await ask(rootOf(0))).toEqual({ is: 'same' });
    const copy = { ...moved, id: 'c' };
    const { ask: askCopy } = publish([[moved, copy], [moved]]);
    expect(await askCopy(digestOf(copy))).toEqual(changed(['moved', 1]));
  });

  test('learns that the cited edition did not have the article', async () => {
    const { ask } = publish([[], [first], [], [first]]);
    expect(await ask(rootOf(0))).toEqual({ is: 'absent', edition: markOf(0) });
    expect(await ask(rootOf(2))).toEqual({ is: 'absent', edition: markOf(2) });
    expect(await ask(rootOf(1))).toEqual({ is: 'same' });
  });

  test('is told where it is of another article, has no digest, or one that was never noted', async () => {
    const { ask } = publish([[first]]);
    expect(await ask(`https://archive.example/articles/other/ sha256:${digestOf(first)}`)).toEqual({
      is: 'elsewhere',
    });
    expect(await ask('Fyren. 2022. https://archive.example/articles/a/')).toEqual({ is: 'empty' });
    expect(await ask(sha256('never'))).toEqual({ is: 'unknown' });
  });
});

describe('editions of which the ledger noted neither record nor parts', () => {
  test('are compared as far as that goes', async () => {
    const { ask } = publish([[first], [first], [first]], { oldLines: 1 });
    expect(await ask(digestOf(first))).toEqual({ is: 'same' });
    expect(await ask(rootOf(0))).toEqual(changed(['unnoted', 1]));
  });

  test('are said to differ without saying in what', async () => {
    const { ask } = publish([[first], [retitled], [retitled], [reworded]], { oldLines: 2 });
    expect(await ask(rootOf(0))).toEqual(changed(['text', 3], ['something', 1], ['unnoted', 2]));
    expect(await ask(rootOf(1))).toEqual(changed(['text', 3], ['unnoted', 2]));
    expect(await ask(digestOf(first))).toEqual({ is: 'unknown' });
  });
});

test('what an article was before it was private, nobody learns', async () => {
  const hidden: Article = { ...first, private: true };
  const { ask, histories } = publish([[first], [hidden], [retitled]]);
  expect(await ask(digestOf(first))).toEqual({ is: 'unknown' });
  expect(JSON.stringify([...histories])).not.toContain(digestOf(first).slice(0, 16));
});

test('a history has no digest of a text or title', () => {
  const { histories } = publish([[first], [retitled]]);
  const written = JSON.stringify([...histories]);
  for (const words of [first.text, first.title.text])
    expect(written).not.toContain(sha256(words).slice(0, 16));
});

describe('a citation is read', () => {
  const digest = sha256('record');
  const root = sha256('root');
  const reference: Reference = {
    ...{ id: '001_9255f79088840a8b', title: 'Fyren', language: 'sv', edtf: '2022-12', dateBasis: 'header' },
    ...{ url: citedAddress('https://archive.example/articles/001_9255f79088840a8b/', digest) },
    ...{ archive: 'Arkivet', keywords: [], digest },
  };

  test('in every format, with the root or without it', () => {
    for (const words of [writeBibtex(reference), writeRis(reference)]) {
      const expected = { ids: [reference.id], digests: expect.arrayContaining([digest]) as string[] };
      expect(readCitation(words)).toMatchObject(expected);
      expect(readCitation(citeEdition(words, digest, root)).digests).toContain(root);
    }
  });

  test('as an address, whose article is no digest', () => {
    expect(readCitation(reference.url)).toEqual({ ids: [reference.id], digests: [digest.slice(0, 16)] });
    expect(readCitation('https://archive.example/articles/9255f79088840a8b/').digests).toEqual([]);
  });

  test('in capitals, between other words', () => {
    expect(readCitation(`See ${digest.toUpperCase()}.`).digests).toEqual([digest]);
  });
});

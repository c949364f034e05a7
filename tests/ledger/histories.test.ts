import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEdition } from '../../src/ledger/compare-edition.ts';
import { continueWith, readLedger, type Ledger } from '../../src/ledger/ledger.ts';
import { noteArchive, type PresentArchive } from '../../src/ledger/present.ts';
import type { FormerAddress } from '../../src/record/former-address.ts';
import { toArticle } from '../../tools/evaluate/small-archive.ts';

const ROOT = '0'.repeat(64);

/** One edition of a small archive, as its owner's folder and corrections make it. */
interface Folder {
  /** The text of each file, by the id of its article. No two have the same. */
  readonly texts: ReadonlyMap<string, number>;
  readonly private: ReadonlySet<string>;
  readonly withdrawn: ReadonlySet<string>;
  /** The name that each person goes by: two of the same are one. */
  readonly names: readonly number[];
  readonly hidden: ReadonlySet<number>;
  /** The story of each text. */
  readonly stories: readonly number[];
}

const IDS = ['a', 'b', 'c', 'd', 'e'];

const folders = fc
  .record({
    files: fc.uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.nat(4)), {
      maxLength: 5,
      selector: ([id]) => id,
    }),
    private: fc.subarray(IDS),
    isOpen: fc.nat(2),
    withdrawn: fc.subarray(IDS),
    names: fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
    hidden: fc.subarray([0, 1, 2, 3]),
    stories: fc.array(fc.nat(2), { minLength: 5, maxLength: 5 }),
  })
  .map(({ files, names, stories, ...rest }): Folder => ({
    texts: new Map([...new Map(files.map(([id, text]) => [text, id]))].map(([text, id]) => [id, text])),
    // Most editions have nothing private.
    private: new Set(rest.isOpen > 0 ? [] : rest.private),
    hidden: new Set(rest.isOpen > 0 ? [] : rest.hidden),
    withdrawn: new Set(rest.isOpen === 1 ? [] : rest.withdrawn),
    ...{ names, stories },
  }));

/** Person n has the forms of all who go by the same name; a name's id is that of its smallest person. */
function note(folder: Folder): PresentArchive {
  const isOpen = (id: string): boolean => !folder.private.has(id) && !folder.withdrawn.has(id);
  const open = [...folder.texts].filter(([id]) => isOpen(id));
  const there = folder.names.map((_, person) => open.some(([, text]) => text % 4 === person));
  const groupOf = (person: number) =>
    folder.names.flatMap((name, other) => (name === folder.names[person] && there[other] ? [other] : []));
  const isHidden = (person: number): boolean =>
    folder.hidden.has(person) || groupOf(person).some((one) => folder.hidden.has(one));
  const notes = noteArchive({
    withdrawn: new Map(
      [...folder.withdrawn].filter((id) => !folder.private.has(id)).map((id) => [id, `${id} is wrong`]),
    ),
    withdrawnFiles: [...folder.texts].flatMap(([id, text]) =>
      folder.withdrawn.has(id) && !folder.private.has(id) ? [{ id, sha256: String(text) }] : [],
    ),
    findNames: (id) => {
      const person = Number(id.slice(2));
      if (isHidden(person)) return 'hidden';
      return there[person] ? [`p-${groupOf(person)[0] ?? person}`] : [];
    },
  });
  for (const [id, text] of folder.texts) {
    const article = toArticle({ id, language: 'en', edtf: '2022', title: String(text), text: ['x'] });
    const one = { ...article, source: { ...article.source, sha256: String(text) } };
    if (folder.private.has(id)) notes.addPrivateArticle(one);
    else if (isOpen(id)) notes.addArticle(one);
  }
  for (const person of folder.names.keys())
    if (there[person] && groupOf(person)[0] === person && !isHidden(person))
      notes.addName({
        id: `p-${person}`,
        hasPage: folder.stories[person] !== 0,
        articles: open.slice(0, 1 + (person % 2)).map(([id]) => id),
      });
  for (const members of Map.groupBy(open, ([, text]) => folder.stories[text]).values()) {
    const articles = members.map(([id]) => id).toSorted();
    if (articles.length > 1) notes.addStory({ id: `s-${articles[0] ?? ''}`, articles });
  }
  return notes.present();
}

/** The addresses of pages that anybody may know of. */
function pagesOf({ articles, names, stories }: PresentArchive): string[] {
  return [
    ...[...articles.keys()].map((id) => `article ${id}`),
    ...[...names].flatMap(([id, { kind }]) => (kind === 'name' ? `name ${id}` : [])),
    ...[...stories.keys()].map((id) => `story ${id}`),
  ];
}

/** Stands for the digests of the records. */
function recordsOf({ articles }: PresentArchive): ReadonlyMap<string, string> {
  return new Map(Array.from(articles, ([id, { content }]) => [id, content]));
}

interface Published {
  readonly folder: Folder;
  readonly present: PresentArchive;
  readonly former: readonly FormerAddress[];
  /** Pages of all editions so far. */
  readonly ever: ReadonlySet<string>;
  readonly ledger: Ledger;
}

function publishAll(history: readonly Folder[]): Published[] {
  let ledger = readLedger([]);
  const ever = new Set<string>();
  return history.map((folder, edition) => {
    const present = note(folder);
    const asOf = `2024-01-${String(edition + 1).padStart(2, '0')}`;
    const terms = { asOf, root: ROOT, records: recordsOf(present) };
    const { lines, formerAddresses } = compareEdition(ledger, present, terms);
    const added = [...lines];
    ledger = continueWith(ledger, added);
    for (const page of pagesOf(present)) ever.add(page);
    expect([...compareEdition(ledger, present, terms).lines]).toEqual([]);
    return { folder, present, former: [...formerAddresses], ever: new Set(ever), ledger };
  });
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;

/** Checks something of every edition of any history. */
function always(check: (published: Published) => void): void {
  fc.assert(
    fc.property(fc.array(folders, { minLength: 1, maxLength: 6 }), (history) => {
      for (const published of publishAll(history)) check(published);
    }),
    { numRuns: 200 },
  );
}

describe('after any history', () => {
  test('every address that was published has a page, leads on, says that it is gone, or is of something private', () => {
    always(({ present, former, ever, ledger }) => {
      const pages = new Set(pagesOf(present));
      const answered = new Set(former.map(keyOf));
      const isQuiet =
        ledger.gone.values().some((entry) => entry.private) ||
        present.privateArticles.size > 0 ||
        present.withdrawn.size > 0;
      for (const address of ever) {
        expect([address, pages.has(address) && answered.has(address)]).toEqual([address, false]);
        if (pages.has(address) || answered.has(address)) continue;
        const [kind = '', id = ''] = address.split(' ');
        if (kind === 'article')
          expect([id, present.privateArticles.has(id) || isPrivateSince(ledger, id)]).toEqual([id, true]);
        else expect([address, isQuiet || isHiddenSince(present, ledger, id)]).toEqual([address, true]);
      }
    });
  });

  test('an address leads to pages that are there, and to each once', () => {
    always(({ present, former }) => {
      const pages = new Set(pagesOf(present));
      for (const { to } of former) {
        for (const lead of to)
          expect(
            lead.kind === 'search' ? present.names.get(lead.id)?.kind === 'search' : pages.has(keyOf(lead)),
          ).toBe(true);
        expect(new Set(to.map(keyOf)).size).toBe(to.length);
      }
      expect(new Set(former.map(keyOf)).size).toBe(former.length);
    });
  });

  test('nothing leads to or from what is private or hidden', () => {
    always(({ present, former, folder }) => {
      for (const address of former) {
        for (const { kind, id } of [address, ...address.to]) {
          expect([kind, id, kind === 'article' && present.privateArticles.has(id)]).toEqual([
            kind,
            id,
            false,
          ]);
          expect([kind, id, kind === 'story' && present.privateArticles.has(id.slice(2))]).toEqual([
            kind,
            id,
            false,
          ]);
          if (kind === 'name' || kind === 'search')
            expect(folder.hidden.has(Number(id.slice(2)))).toBe(false);
        }
      }
    });
  });

  test('the same bytes at another path are found there', () => {
    always(({ present, former, ledger }) => {
      for (const { kind, id, to } of former) {
        const bytes = kind === 'article' ? ledger.gone.get(id)?.last.sha256 : undefined;
        const now = [...present.articles].find(([, { sha256 }]) => sha256 === bytes)?.[0];
        if (now !== undefined && !present.withdrawn.has(id))
          expect(to).toEqual([{ kind: 'article', id: now }]);
      }
    });
  });
});

/** Whether an article, or the last that its address led to, is private in the ledger. */
function isPrivateSince({ gone }: Ledger, first: string): boolean {
  for (let id: string | undefined = first; id !== undefined; id = gone.get(id)?.to)
    if (gone.get(id)?.private) return true;
  return false;
}

/** Whether a name is hidden, or one that it became. */
function isHiddenSince(
  present: PresentArchive,
  ledger: Ledger,
  id: string,
  passed: ReadonlySet<string> = new Set(),
): boolean {
  if (passed.has(id)) return false;
  const became = ledger.names.get(id)?.gone?.to ?? [];
  return (
    present.findNames(id) === 'hidden' ||
    became.some((other) => isHiddenSince(present, ledger, other, new Set([...passed, id])))
  );
}

test('the address of a name that lost its page leads to its only article, and nowhere once that is private', () => {
  const note = (files: readonly string[], isPrivate: boolean): PresentArchive => {
    const notes = noteArchive({
      withdrawn: new Map(),
      withdrawnFiles: [],
      findNames: () => [],
    });
    for (const id of files) {
      const article = toArticle({ id, language: 'en', edtf: '2022', title: id, text: ['x'] });
      if (isPrivate) notes.addPrivateArticle(article);
      else notes.addArticle(article);
    }
    if (!isPrivate) notes.addName({ id: 'p-ida-holm', hasPage: files.length > 1, articles: files });
    return notes.present();
  };
  let ledger = readLedger([]);
  const publish = (present: PresentArchive) => {
    const terms = { asOf: null, root: ROOT, records: recordsOf(present) };
    const { lines, formerAddresses } = compareEdition(ledger, present, terms);
    ledger = continueWith(ledger, lines);
    expect(compareEdition(ledger, present, terms).lines).toEqual([]);
    return [...formerAddresses].filter(({ kind }) => kind === 'name');
  };
  expect(publish(note(['a', 'b'], false))).toEqual([]);
  expect(publish(note(['a'], false))).toEqual([
    { kind: 'name', id: 'p-ida-holm', to: [{ kind: 'article', id: 'a', name: 'p-ida-holm' }], since: null },
  ]);
  expect(publish(note(['a'], true))).toEqual([]);
  expect(publish(note(['a', 'b'], false))).toEqual([]);
});

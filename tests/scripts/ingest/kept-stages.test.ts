import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openStageMemory } from '../../../scripts/ingest/kept-stages.ts';
import type { Draft } from '../../../src/ingest/draft.ts';
import { composeArchive, type Archive, type Guidance, type StageMemory } from '../../../src/ingest/index.ts';
import { makeDrafts } from '../../../tools/bench/made-drafts.ts';
import { inventDrafts } from '../../../tools/evaluate/invent-drafts.ts';
import { seededNumbers } from '../../../tools/random/seeded-numbers.ts';

const folder = mkdtempSync(join(tmpdir(), 'kiosk-stages-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const RUNS = 200;

/** More than {@link candidatePairs} compares with each other whatever they share. */
const ARTICLES = 40;

const random = seededNumbers(11);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);

const NOTICE = 'notice-';

/** Articles with stories, versions and dates, cut short, and articles with nothing but names, of which no two have one id. */
const pool: readonly Draft[] = [
  ...makeDrafts(60).map((draft) => shortened(draft, 600)),
  ...makeDrafts(10).map((draft, index) => ({ ...notice(draft, index), id: `${NOTICE}${index}` })),
  ...inventDrafts(60, 5).drafts.map((draft) => ({ ...draft, id: `n${draft.id}` })),
].map((draft) => ({ ...draft, source: { ...draft.source, path: `${draft.id}.txt` } }));

function isNotice(id: string): boolean {
  return id.startsWith(NOTICE);
}

/** What one template makes of numbers. */
function notice(draft: Draft, index: number): Draft {
  const text = `Notice ${17 * index} of all that was sold here. In stall ${31 * index} of this hall were ${19 + index} boxes and ${711 * index} eggs for sale, and nobody bought more than ${41 + 3 * index} of them.`;
  return withText({ ...draft, language: 'und' }, text, { dates: [], names: [] });
}

function shortened(draft: Draft, length: number): Draft {
  const text = draft.text.slice(0, length);
  const isInside = ({ end }: { readonly end: number }): boolean => end <= length;
  return withText(draft, text, {
    dates: draft.mentions.dates.filter(isInside),
    names: draft.mentions.names.filter(isInside),
  });
}

function withText(draft: Draft, text: string, mentions = draft.mentions): Draft {
  return { ...draft, text, mentions, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] };
}

function dated(draft: Draft, day: string): Draft {
  return {
    ...draft,
    published: { edtf: day, earliest: day, latest: day, basis: 'correction', evidence: [] },
  };
}

/** The notes of which a run looks up single articles, pairs or stories. */
const REMEMBERED = [
  ...['frame-codes', 'frame-comparisons', 'other-values', 'mention-digests', 'name-words'],
  ...['story-features', 'dates-by-story'],
];

const UNDATED: Draft['published'] = {
  ...{ edtf: 'XXXX', earliest: null, latest: null },
  ...{ basis: 'none', evidence: [] },
};

/** What may become of an article between two runs. */
const CHANGES: readonly ((draft: Draft) => Draft)[] = [
  (draft) => dated(draft, `2016-0${1 + Math.floor(random() * 9)}-11`),
  (draft) => ({ ...draft, published: UNDATED }),
  (draft) => withText(draft, `${draft.text}${pick(['fjälla', 'Gramba 1234', 'zaļums', ''])}\n`),
  // Everything moves, and nothing else changes.
  ({ mentions: { dates, names }, ...draft }) => {
    const moved = <Item extends { start: number; end: number }>(item: Item): Item => ({
      ...item,
      ...{ start: item.start + 8, end: item.end + 8 },
    });
    return withText({ ...draft, mentions: { dates, names } }, `Gramba.\n${draft.text}`, {
      dates: dates.map(moved),
      names: names.map(moved),
    });
  },
  (draft) => ({
    ...draft,
    mentions: { ...draft.mentions, names: draft.mentions.names.filter(() => random() > 0.2) },
  }),
  (draft) => ({
    ...draft,
    mentions: {
      ...draft.mentions,
      names: draft.mentions.names.map((name) => ({ ...name, type: random() > 0.3 ? name.type : 'place' })),
    },
  }),
  (draft) => ({
    ...draft,
    mentions: {
      ...draft.mentions,
      names: draft.mentions.names.map((name) => ({ ...name, confidence: Math.ceil(random() * 20) / 20 })),
    },
  }),
  (draft) => ({ ...draft, language: pick(['lv', 'sv', 'de', 'sq', 'da', 'und']) }),
  (draft) => ({ ...draft, title: { ...draft.title, text: pick(pool).text.slice(0, 30) } }),
  (draft) => withText(draft, pick(pool).text, { dates: [], names: [] }),
];

const CORRECTIONS: readonly Guidance[] = [
  {},
  {},
  { names: { merge: [], split: [], rename: { 'p-gram': 'Grams' }, types: {}, hide: ['o-ka-press'] } },
];

function everythingOf({ findNames, ...archive }: Archive): string {
  const { articles, privateArticles, names, corrections, ...rest } = archive;
  const lists = [articles, privateArticles, names, corrections].map((list) => [...list]);
  const maps = [...rest.withdrawn];
  const some = (lists[2] as { id: string }[]).slice(0, 20).map(({ id }) => findNames(id));
  return JSON.stringify([lists, maps, rest, some]);
}

/** How many things of each note a run asked for, and how many of them it found. */
interface Uses {
  readonly found: Map<string, number>;
  readonly missed: Map<string, number>;
}

/** A memory that counts what is looked up in its notes, by the name of the note. */
function counted(memory: StageMemory, { found, missed }: Uses): StageMemory {
  const count = (counts: Map<string, number>, stage: string): void => {
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  };
  const watch = (stage: string, note: unknown): unknown => {
    if (note instanceof Map) {
      const get = note.get.bind(note);
      note.get = (key: unknown): unknown => {
        const value: unknown = get(key);
        count(value === undefined ? missed : found, stage);
        return value;
      };
    } else if (typeof note === 'object' && note !== null)
      for (const part of Object.values(note)) watch(stage, part);
    return note;
  };
  return { ...memory, noted: (stage) => watch(stage, memory.noted(stage)) };
}

describe('an archive of which runs remember the last one', () => {
  test(`is byte for byte the archive of a first run, ${RUNS} times`, { timeout: 1_800_000 }, async () => {
    let drafts = [...pool.slice(0, ARTICLES), ...pool.filter(({ id }) => isNotice(id))];
    let told: ReadonlySet<string> = new Set();
    const uses: Uses = { found: new Map(), missed: new Map() };
    for (let run = 0; run < RUNS; run += 1) {
      const there = new Set(drafts.map(({ id }) => id));
      const absent = pool.filter(({ id }) => !there.has(id));
      const step = random();
      if (step < 0.15 && absent.length > 0) drafts = [...drafts, pick(absent)];
      else if (step < 0.25) drafts = drafts.filter(() => random() > 2 / ARTICLES);
      else if (step < 0.95) {
        const changed = pick(
          random() < 0.5 ? drafts.filter(({ id }) => isNotice(id) || told.has(id)) : drafts,
        );
        const change = pick(CHANGES);
        drafts = drafts.map((draft) => (draft === changed ? change(draft) : draft));
      }
      drafts = shuffled(drafts);
      const guidance = pick(CORRECTIONS);
      const memory = counted(await openStageMemory(folder, () => undefined, 'one version'), uses);
      const archive = composeArchive(drafts, guidance, memory);
      told = new Set(archive.stories.flatMap(({ articles }) => articles));
      const found = everythingOf(archive);
      expect(found === everythingOf(composeArchive(drafts, guidance)), `run ${run}`).toBe(true);
    }
    for (const note of REMEMBERED) {
      expect(uses.found.get(note), `found of ${note}`).toBeGreaterThan(RUNS / 10);
      expect(uses.missed.get(note), `missed of ${note}`).toBeGreaterThan(0);
    }
  });

  test('takes what it knows from the last run, not what another version of the program made', async () => {
    const memory = await openStageMemory(join(folder, 'versions'), () => undefined, 'one');
    const recall = (opened: typeof memory, made: string): string =>
      opened.recall(
        'stage',
        () => 'the same inputs',
        () => made,
      );
    expect(recall(memory, 'first')).toBe('first');
    expect(recall(memory, 'second')).toBe('first');
    expect(recall(await openStageMemory(join(folder, 'versions'), () => undefined, 'two'), 'third')).toBe(
      'third',
    );
  });

  test('makes anew what is damaged, and says so', async () => {
    const warnings: string[] = [];
    const place = join(folder, 'damaged');
    const open = () => openStageMemory(place, (message) => warnings.push(message), 'one');
    (await open()).note('stage', { some: Int32Array.of(1, 2) });
    expect((await open()).noted('stage')).toEqual({ some: Int32Array.of(1, 2) });
    const [file = ''] = readdirSync(place);
    const bytes = readFileSync(join(place, file));
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(join(place, file), bytes);
    expect((await open()).noted('stage')).toBeUndefined();
    writeFileSync(join(place, file), bytes.subarray(0, 20));
    expect((await open()).noted('stage')).toBeUndefined();
    expect(warnings).toHaveLength(1);
  });
});

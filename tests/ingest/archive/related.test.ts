import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { readStoryGold } from '../../../tools/evaluate/stories.ts';
import type { Draft } from '../../../src/ingest/draft.ts';
import { resolveEntities } from '../../../src/ingest/archive/entities.ts';
import { findRelated, type RelatedContext } from '../../../src/ingest/archive/related.ts';
import { findStories } from '../../../src/ingest/archive/stories.ts';
import type { Story } from '../../../src/record/schema.ts';
import { makeDraft, readDraft } from './story-drafts.ts';

let drafts: Draft[] = [];
let stories: Story[] = [];
let context: RelatedContext;

beforeAll(() => {
  drafts = readStoryGold(true).map(({ id, text }) => readDraft(id, text));
  stories = findStories(drafts);
  const entities = resolveEntities(drafts);
  context = { stories, identityOf: ({ id }, mention) => entities.idOf(id, mention) };
});

function eventOf(id: string): string {
  return id.replace(/-\d+-[a-z]{2}$/u, '');
}

test('another event about the same people is related, best first, in any language', () => {
  const related = findRelated(drafts, context);
  const decoys = readStoryGold(true).filter(({ id, story }) => id === story);
  expect(decoys.length).toBeGreaterThan(8);
  for (const { id } of decoys)
    expect(related.get(id)?.[0] && eventOf(related.get(id)![0]!.id)).toBe(eventOf(id));
  const languages = new Set(related.get('museum-theft-3-da')?.map(({ language }) => language));
  expect(languages.size).toBeGreaterThan(1);
});

test('articles of one story are not related to each other: the story lists them', () => {
  const related = findRelated(drafts, context);
  const storyOf = new Map(stories.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
  for (const [id, others] of related) {
    expect(others.length).toBeLessThanOrEqual(6);
    expect(others.some((other) => other.id === id)).toBe(false);
    if (storyOf.has(id))
      expect(others.every((other) => storyOf.get(other.id) !== storyOf.get(id))).toBe(true);
  }
});

test('a link has everything the page shows', () => {
  const [first] = findRelated(drafts, context).get('mayor-resigns-3-lv') ?? [];
  const draft = drafts.find(({ id }) => id === first?.id);
  expect(first).toEqual({
    id: draft?.id,
    title: draft?.title.text,
    language: draft?.language,
    edtf: draft?.published.edtf,
  });
});

test('articles about unrelated events are not related', () => {
  const related = findRelated(drafts, context);
  const links = [...related].flatMap(([id, others]) => others.map((other) => [id, other.id] as const));
  const foreign = links.filter(([id, other]) => eventOf(id) !== eventOf(other));
  expect(foreign.length).toBeLessThan(0.2 * links.length);
});

test('the order of the files does not matter', () => {
  const expected = [...findRelated(drafts, context)];
  fc.assert(
    fc.property(fc.shuffledSubarray(drafts, { minLength: drafts.length }), (shuffled) => {
      expect([...findRelated(shuffled, context)]).toEqual(expected);
    }),
    { numRuns: 5 },
  );
});

test('an empty archive has no related articles', () => {
  expect(findRelated([], { ...context, stories: [] }).size).toBe(0);
  expect(findRelated(drafts.slice(0, 1), { ...context, stories: [] }).size).toBe(0);
});

test('articles that share only a name that everybody mentions are not related', () => {
  const sharing = (articles: number): number => {
    const all = Array.from({ length: articles }, (_, number) =>
      makeDraft(
        `Riksdagen i Norrvik antog den 3 maj lagen om fjärrvärme, avloppstaxa och skolskjuts nummer ${String(number)}00.`,
        {
          id: `law-${String(number)}`,
          language: 'sv',
          names: [{ type: 'organisation', text: 'Norrvik', start: 12, end: 19 }],
        },
      ),
    );
    return findRelated(all, { stories: [], identityOf: () => 'o-norrvik' }).size;
  };
  expect(sharing(4)).toBe(4);
  expect(sharing(40)).toBe(0);
});

test('articles without a name in common are not related, and versions of one text are listed as such', () => {
  expect(findRelated(drafts, { ...context, identityOf: () => undefined }).size).toBe(0);
  expect(findRelated(drafts, { ...context, areOneText: () => true }).size).toBe(0);
});

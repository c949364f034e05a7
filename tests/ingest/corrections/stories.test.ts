import { expect, test } from 'vitest';
import { contradictionsOfStories } from '../../../src/ingest/corrections/contradictions-of-stories.ts';
import { rulingsFor } from '../../../src/ingest/corrections/stories.ts';
import { storiesByHand } from '../../../src/ingest/archive/stories/by-hand.ts';
import { read } from './read.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];
const all = new Set(IDS);

function byHand(yaml: string, found: readonly (readonly number[])[]) {
  const { rulings } = rulingsFor(read('stories', yaml), all, all);
  return storiesByHand(rulings, IDS).join(found);
}

test('a join unites what was found, and only what was found is proof', () => {
  const [story] = byHand('join: [[a, d]]', [
    [0, 1, 2],
    [3, 4],
  ]);
  expect(story).toMatchObject({
    members: [0, 1, 2, 3, 4],
    found: [
      [0, 1, 2],
      [3, 4],
    ],
    isByHand: true,
  });
  expect(byHand('join: [[a, e]]', [])).toMatchObject([{ members: [0, 4], found: [] }]);
});

test('who is parted from one is kept from whoever is joined with it', () => {
  const { rulings } = rulingsFor(read('stories', 'join: [[a, b]]\npart: [[b, c]]'), all, all);
  const { mayMeet } = storiesByHand(rulings, IDS);
  expect([mayMeet(0, 2), mayMeet(2, 1), mayMeet(0, 1), mayMeet(0, 3)]).toEqual([false, false, true, true]);
});

test('two that were parted do not come together through a join of others', () => {
  const [story, ...others] = byHand('join: [[a, c]]\npart: [[b, d]]', [
    [0, 1],
    [2, 3],
  ]);
  expect(story).toMatchObject({ members: [0, 1, 2], found: [[0, 1]] });
  expect(others).toEqual([]);
});

test('what is joined and parted, over however many lines, is a contradiction', () => {
  const found = contradictionsOfStories({
    join: [
      ['a', 'b'],
      ['b', 'c'],
    ],
    part: [['a', 'c', 'd']],
  });
  expect(found.map(({ at }) => at)).toEqual([['part', 0, 1]]);
});

test('nothing public tells of a private article, and what is gone is reported', () => {
  const shown = new Set(['a', 'b']);
  const corrections = read(
    'stories',
    'join:\n  - { articles: [a, b, c], because: They are by one man. }\n  - [a, c]\n  - [a, gone]',
  );
  const { rulings, doubts } = rulingsFor(corrections, shown, new Set(['a', 'b', 'c']));
  expect(rulings).toEqual([{ of: 'joined', articles: ['a', 'b'] }]);
  expect(doubts.map(({ at }) => at)).toEqual([['join', 2, 1]]);
});

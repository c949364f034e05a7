import { expect, test } from 'vitest';
import { LABEL_COUNT, labelOf, mayFollow } from '../../../../src/ingest/file/names/labels.ts';
import { likelihoodIn } from '../../../../src/ingest/file/names/likelihood.ts';
import { seededNumbers } from '../../../../tools/random/seeded-numbers.ts';

const WORDS = 4;
const random = seededNumbers(3);
const transitions = Float32Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, () => random() * 2 - 1);
const scores = Float64Array.from({ length: WORDS * LABEL_COUNT }, () => random() * 4 - 2);

/** Every allowed labelling of the words, with its weight. */
function labellings(word = 0, before = -1): { labels: number[]; weight: number }[] {
  if (word === WORDS) return [{ labels: [], weight: 1 }];
  return Array.from({ length: LABEL_COUNT }, (_, label) => label)
    .filter((label) => mayFollow(Math.max(0, before), label))
    .flatMap((label) => {
      const row = before < 0 ? LABEL_COUNT : before;
      const score = (transitions[row * LABEL_COUNT + label] ?? 0) + (scores[word * LABEL_COUNT + label] ?? 0);
      return labellings(word + 1, label).map(({ labels, weight }) => ({
        labels: [label, ...labels],
        weight: weight * Math.exp(score),
      }));
    });
}

test.each([
  [0, 1],
  [1, 3],
  [2, 4],
  [0, 4],
])('the likelihood of words %i to %i is their share of all labellings', (from, to) => {
  const all = labellings();
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const likelihood = likelihoodIn({ transitions }, scores)(from, to);
  for (const type of ['person', 'place', 'organisation'] as const) {
    const [first, later] = [labelOf(type, true), labelOf(type, false)];
    const named = all.filter(
      ({ labels }) =>
        labels.slice(from, to).every((label, at) => label === (at === 0 ? first : later)) &&
        labels[to] !== later,
    );
    const share = named.reduce((sum, { weight }) => sum + weight, 0) / total;
    expect(likelihood[type]).toBeCloseTo(share, 10);
  }
});

import { FEATURE_KINDS, type FeatureKind } from './features.ts';
import type { FeatureTable } from './feature-table.ts';
import type { Rarity } from './rarity.ts';

/** How alike two articles are. */
export interface Likeness {
  /**
   * The weight of their shared features relative to the weight of all their features, and to what two reports of one event in
   * their two languages can be expected to share: about 1 for a translation, above 0.3 for most independent reports,
   * below 0.2 for unrelated articles.
   */
  readonly degree: number;
  /** Number of shared features. */
  readonly shared: number;
  /** Number of shared names, numbers and days. */
  readonly names: number;
  /** Number of shared numbers and days: people meet often, but rarely over the same figures. */
  readonly figures: number;
  /** Number of shared numbers of two digits, each of which says little. */
  readonly smallNumbers: number;
}

/** Numbers of two digits, each of which says little, count as a figure together when two texts share this many. */
const MIN_SMALL_NUMBERS = 2;

/** Whether two texts share a number or a day. */
export function shareFigures({ figures, smallNumbers }: Likeness): boolean {
  return figures > 0 || smallNumbers >= MIN_SMALL_NUMBERS;
}

/** Weight of a kind relative to a plain word. An identity counts in addition to the words of its name. */
const EMPHASIS = {
  word: 1,
  capital: 1.25,
  name: 1.5,
  number: 1.5,
  date: 1.5,
  identity: 0.75,
} satisfies Record<FeatureKind, number>;

/** A few shared features can be chance, whatever their weight: with this many the degree is halved. */
const HALVING_SHARED_FEATURES = 3;

const WORD = FEATURE_KINDS.indexOf('word');
const CAPITAL = FEATURE_KINDS.indexOf('capital');
const NAME = FEATURE_KINDS.indexOf('name');
const NUMBER = FEATURE_KINDS.indexOf('number');
const DATE = FEATURE_KINDS.indexOf('date');

const emphasisOf = Float64Array.from(FEATURE_KINDS, (kind) => EMPHASIS[kind]);

const NO_WEIGHTS = new Float32Array();

/** The kind of a shared feature: a name where one text shows it as a name and the other capitalises it. */
export function sharedKind(one: number, other: number): number {
  if (one > NAME || other > NAME) return Math.max(one, other);
  return Math.min(one, other) >= CAPITAL ? Math.max(one, other) : WORD;
}

type Compare = (one: number, other: number) => Likeness;

/** Compares any two articles of an archive, given by their indexes in `table.drafts`. */
export function likenessOf(table: FeatureTable, rarity: Rarity): Compare {
  const { offsets, features, kinds, languageOf } = table;
  const isSmallNumber = Uint8Array.from(table.keys, (key) => (/^#\d\d$/u.test(key) ? 1 : 0));
  const masses = Float64Array.from(languageOf, (language, index) => {
    let mass = 0;
    for (let at = offsets[index] ?? 0; at < (offsets[index + 1] ?? 0); at += 1) {
      mass += (emphasisOf[kinds[at] ?? 0] ?? 1) * (rarity.weights[language]?.[features[at] ?? 0] ?? 0) ** 2;
    }
    return mass;
  });
  return lastOne((one, other) => {
    const [first, second] = [languageOf[one] ?? 0, languageOf[other] ?? 0];
    const ours = rarity.weights[first] ?? NO_WEIGHTS;
    const theirs = rarity.weights[second] ?? NO_WEIGHTS;
    let at = offsets[one] ?? 0;
    let against = offsets[other] ?? 0;
    const [end, endAgainst] = [offsets[one + 1] ?? 0, offsets[other + 1] ?? 0];
    let weight = 0;
    let shared = 0;
    let names = 0;
    let figures = 0;
    let smallNumbers = 0;
    while (at < end && against < endAgainst) {
      const feature = features[at] ?? 0;
      const step = feature - (features[against] ?? 0);
      if (step === 0) {
        const kind = sharedKind(kinds[at] ?? 0, kinds[against] ?? 0);
        weight += (emphasisOf[kind] ?? 0) * Math.min(ours[feature] ?? 0, theirs[feature] ?? 0) ** 2;
        shared += 1;
        if (kind >= NAME) names += 1;
        if (kind === NUMBER || kind === DATE) figures += 1;
        smallNumbers += isSmallNumber[feature] ?? 0;
      }
      if (step <= 0) at += 1;
      if (step >= 0) against += 1;
    }
    const expected = Math.sqrt((masses[one] ?? 0) * (masses[other] ?? 0)) * rarity.kinship(first, second);
    return {
      degree: shared === 0 ? 0 : (weight / expected) * (shared / (shared + HALVING_SHARED_FEATURES)),
      shared,
      names,
      figures,
      smallNumbers,
    };
  });
}

/** Remembers the last comparison: several questions about one pair follow each other. */
function lastOne(compare: Compare): Compare {
  let [before, beside] = [-1, -1];
  let last: Likeness | undefined;
  return (one, other) => {
    if (last !== undefined && one === before && other === beside) return last;
    [before, beside] = [one, other];
    return (last = compare(one, other));
  };
}

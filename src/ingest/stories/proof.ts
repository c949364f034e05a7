import { compareText } from '../../order.ts';
import type { Evidence } from '../../schema.ts';
import { Numbering } from './profile.ts';
import {
  FEATURE_KINDS,
  featureReader,
  kindNumber,
  type FeatureKind,
  type FeatureReader,
  type IdentityOf,
  type Telling,
} from './features.ts';

/** At most so many shared features are shown of a story, and at most so many of one kind of plain word. */
const MOST_SHOWN = 24;

const LABELS: Readonly<Record<FeatureKind, string>> = {
  word: 'word',
  capital: 'word',
  name: 'name',
  number: 'number',
  date: 'date',
  identity: 'identity',
};

interface Occurrence {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Proves one story after the other; it remembers words, so one prover serves a whole archive.
 *
 * What links the articles of a story: names, numbers, days and words that at least two of them share, the rarest and most
 * shared first. One entry an article, at its first place; entries of one shared thing have the same rule, such as
 * `name:lukas`, `number:200000`, `date:12-03`, `word:integ` or `identity:p-…`.
 */
export function storyProver(
  weightOf: (key: string) => number,
  identityOf?: IdentityOf,
): (members: readonly Telling[]) => Evidence[] {
  const numbering = new Numbering();
  const read = featureReader((key) => numbering.numberOf(key), identityOf);
  return (members) => proveStory(members, read, numbering, weightOf);
}

function proveStory(
  members: readonly Telling[],
  read: FeatureReader,
  numbering: Numbering,
  weightOf: (key: string) => number,
): Evidence[] {
  const holders = new Map<number, Map<Telling, Occurrence>>();
  for (const member of members) {
    read(member, (feature, kind, start, end) => {
      if (start < 0) return;
      const places = holders.get(feature) ?? new Map<Telling, Occurrence>();
      holders.set(feature, places);
      const before = places.get(member);
      if (before === undefined || kind > before.kind) places.set(member, { kind, start, end });
    });
  }
  const shared = [...holders]
    .filter(([, places]) => places.size > 1)
    .map(([feature, places]) => ({
      key: numbering.keys[feature] ?? '',
      places,
      kind: strongestKind([...places.values()]),
    }))
    .map((item) => ({
      ...item,
      worth: weightOf(item.key) * Math.sqrt(item.places.size - 1) * (item.kind === 'word' ? 0.5 : 1),
    }))
    .toSorted((a, b) => b.worth - a.worth || compareText(a.key, b.key));
  return shared.slice(0, MOST_SHOWN).flatMap(({ key, places, kind }) =>
    [...places].map(([{ id, text }, { start, end }]) => ({
      rule: `${LABELS[kind]}:${key.replace(/^[#@=]/u, '')}`,
      text: text.slice(start, end),
      start,
      end,
      article: id,
    })),
  );
}

/** A name is one where at least two texts give it a capital; one text may show «Economist» and the other «economic». */
function strongestKind(occurrences: readonly Occurrence[]): FeatureKind {
  const strengths = occurrences.map(({ kind }) => kind).toSorted((a, b) => b - a);
  const [first = 0, second = 0] = strengths;
  return FEATURE_KINDS[second === kindNumber.word ? second : first] ?? 'word';
}

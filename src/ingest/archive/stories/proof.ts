import { compareText } from '../../../record/order.ts';
import type { Evidence } from '../../../record/schema.ts';
import { FEATURE_KINDS, kindNumber, type Comparison, type FeatureKind } from '../comparison.ts';
import type { ComparableDraft } from '../../draft.ts';

/** Maximum number of shared features kept as proof of a story. */
const MAX_PROOF_FEATURES = 24;

const RULE_PREFIXES: Readonly<Record<FeatureKind, string>> = {
  word: 'word',
  capital: 'word',
  name: 'name',
  number: 'number',
  date: 'date',
  identity: 'identity',
};

interface FeatureOccurrence {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The links between the articles of a story: names, numbers, days and words that at least two of them share, the rarest
 * and most widely shared first. Each article contributes its first occurrence of a feature. Evidence for one feature
 * has the same rule, such as `name:lukas`, `number:200000`, `date:12-03`, `word:integ` or `identity:p-…`.
 */
export function proveStory(
  members: readonly ComparableDraft[],
  { drafts, read, countOf, keyOf }: Pick<Comparison, 'drafts' | 'read' | 'countOf' | 'keyOf'>,
): Evidence[] {
  const weightOf = (feature: number): number => Math.log(1 + drafts.length / (1 + countOf(feature)));
  const holders = new Map<number, Map<ComparableDraft, FeatureOccurrence>>();
  for (const member of members) {
    read(member, (feature, kind, start, end) => {
      if (start < 0) return;
      const occurrences = holders.get(feature) ?? new Map<ComparableDraft, FeatureOccurrence>();
      holders.set(feature, occurrences);
      const before = occurrences.get(member);
      if (before === undefined || kind > before.kind) occurrences.set(member, { kind, start, end });
    });
  }
  const shared = [...holders]
    .filter(([, occurrences]) => occurrences.size > 1)
    .map(([feature, occurrences]) => ({
      feature,
      key: keyOf(feature),
      occurrences,
      kind: strongestKind([...occurrences.values()]),
    }))
    .map((item) => ({
      ...item,
      worth: weightOf(item.feature) * Math.sqrt(item.occurrences.size - 1) * (item.kind === 'word' ? 0.5 : 1),
    }))
    .toSorted((a, b) => b.worth - a.worth || compareText(a.key, b.key));
  return shared.slice(0, MAX_PROOF_FEATURES).flatMap(({ key, occurrences, kind }) =>
    [...occurrences].map(([{ id, text }, { start, end }]) => ({
      rule: `${RULE_PREFIXES[kind]}:${key.replace(/^[#@=]/u, '')}`,
      text: text.slice(start, end),
      start,
      end,
      article: id,
    })),
  );
}

/** A feature counts as a name where at least two texts capitalise it: «Economist» and «economic» share their prefix. */
function strongestKind(occurrences: readonly FeatureOccurrence[]): FeatureKind {
  const strengths = occurrences.map(({ kind }) => kind).toSorted((a, b) => b - a);
  const [first = 0, second = 0] = strengths;
  return FEATURE_KINDS[second === kindNumber.word ? second : first] ?? 'word';
}

import { compareText } from '../../../record/order.ts';
import type { Evidence } from '../../../record/schema.ts';
import type { ComparableDraft } from '../../draft.ts';
import { digestContent, digestWords } from '../content-digest.ts';
import type { Remembered } from '../remembered.ts';
import { FEATURE_KINDS, kindNumber, type Comparison, type FeatureKind } from '../comparison.ts';
import { PREFIX_LETTERS } from '../comparison/skeleton.ts';
import { sharedEntities, type SharedEntity } from './shared-entities.ts';

/** Maximum number of names, of days and numbers, and of all things kept as proof of a story. */
const MAX_PROOF_NAMES = 12;
const MAX_PROOF_FIGURES = 6;
const MAX_PROOF_ITEMS = 24;

const RULE_PREFIXES: Readonly<Record<FeatureKind, string>> = {
  word: 'word',
  capital: 'word',
  name: 'word',
  number: 'number',
  date: 'date',
  identity: 'word',
};

/** A thing that at least two articles share. */
interface ProofItem {
  readonly rule: string;
  readonly worth: number;
  /** The words that name it in each article. */
  readonly words: () => readonly Evidence[];
}

type Compared = Pick<
  Comparison,
  'drafts' | 'read' | 'countOfKey' | 'keyOf' | 'namesOf' | 'sharedNames' | 'countOfName'
>;

/**
 * What the articles of a story share: first the proper names, then days and numbers, then other words, each the rarest and most
 * widely shared first. Each article contributes its first occurrence. Evidence for one thing has the same rule:
 * `identity:p-…` for an entity, `name:lukasenko` for a name without one, `date:12-03`, `number:200000`, `word:integ`.
 *
 * @param members indexes into `drafts`
 */
export function proveStory(
  members: readonly number[],
  comparison: Compared,
  known: Remembered<SharedFeatures>,
): Evidence[] {
  const entities = sharedEntities(members, comparison);
  const covered = entities.flatMap(({ words }) => words);
  const drafts = members.flatMap((member) => comparison.drafts[member] ?? []);
  const named = new Set(
    members.flatMap((member) => comparison.namesOf(member)).flatMap(({ words }) => words.map(prefixOf)),
  );
  const shared = known.of(
    () => digestWords(JSON.stringify([drafts.map(digestContent), covered, [...named]])),
    () => sharedFeatures(drafts, comparison, covered, named),
  );
  const names = entities.map((entity) => nameItem(entity, comparison));
  const others = featureItems(shared, drafts, comparison);
  const isFigure = ({ rule }: ProofItem): boolean => /^(?:date|number):/u.test(rule);
  return [
    ...best(names, MAX_PROOF_NAMES),
    ...best(others.filter(isFigure), MAX_PROOF_FIGURES),
    ...best(
      others.filter((item) => !isFigure(item)),
      MAX_PROOF_ITEMS,
    ),
  ]
    .slice(0, MAX_PROOF_ITEMS)
    .flatMap(({ words }) => words());
}

function best(items: readonly ProofItem[], most: number): ProofItem[] {
  return items.toSorted((a, b) => b.worth - a.worth || compareText(a.rule, b.rule)).slice(0, most);
}

function nameItem({ rule, count, words }: SharedEntity, { drafts }: Compared): ProofItem {
  return { rule, worth: worthOf(drafts.length, count, words.length), words: () => words };
}

/** Rare things prove more, and so do those that many articles of the story share. */
function worthOf(all: number, count: number, sharing: number): number {
  return Math.log(1 + all / (1 + count)) * Math.sqrt(sharing - 1);
}

interface FeatureOccurrence {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

/** Features that at least two articles of a story share, in flat arrays, because those of all stories are remembered. */
export interface SharedFeatures {
  readonly keys: readonly string[];
  readonly kinds: Uint8Array;
  /** For each feature and each article of the story, where it first occurs: its start and end, or two zeros. */
  readonly places: Uint32Array;
}

/** Days, numbers and words that at least two articles share, outside the words of `covered` and without those of names. */
function sharedFeatures(
  drafts: readonly ComparableDraft[],
  { read, keyOf }: Compared,
  covered: readonly Evidence[],
  named: ReadonlySet<string>,
): SharedFeatures {
  const holders = new Map<number, Map<string, FeatureOccurrence>>();
  for (const draft of drafts) {
    const names = covered.filter(({ article }) => article === draft.id);
    read(draft, (feature, kind, start, end) => {
      const key = keyOf(feature);
      if (start < 0 || kind === kindNumber.identity || isWeakNumber(key, kind) || named.has(key)) return;
      if (names.some((name) => start < (name.end ?? 0) && end > (name.start ?? 0))) return;
      const occurrences = holders.get(feature) ?? new Map<string, FeatureOccurrence>();
      holders.set(feature, occurrences);
      const before = occurrences.get(draft.id);
      if (before === undefined || kind > before.kind) occurrences.set(draft.id, { kind, start, end });
    });
  }
  const shared = [...holders].filter(([, { size }]) => size > 1);
  return {
    keys: shared.map(([feature]) => keyOf(feature)),
    kinds: Uint8Array.from(shared, ([, occurrences]) => strongestKind([...occurrences.values()])),
    places: Uint32Array.from(
      shared.flatMap(([, occurrences]) =>
        drafts.flatMap(({ id }) => {
          const { start, end } = occurrences.get(id) ?? { start: 0, end: 0 };
          return [start, end];
        }),
      ),
    ),
  };
}

function featureItems(
  { keys, kinds, places }: SharedFeatures,
  drafts: readonly ComparableDraft[],
  { drafts: { length }, countOfKey }: Compared,
): ProofItem[] {
  return keys.map((key, index): ProofItem => {
    const rule = `${RULE_PREFIXES[FEATURE_KINDS[kinds[index] ?? 0] ?? 'word']}:${key.replace(/^[#@]/u, '')}`;
    const own = places.subarray(2 * index * drafts.length, 2 * (index + 1) * drafts.length);
    let sharing = 0;
    for (let at = 1; at < own.length; at += 2) sharing += Number(own[at] !== 0);
    return {
      rule,
      worth: worthOf(length, countOfKey(key), sharing),
      words: () =>
        drafts.flatMap(({ id, text }, at): Evidence[] => {
          const [start = 0, end = 0] = own.subarray(2 * at, 2 * at + 2);
          return end === 0 ? [] : [{ rule, text: text.slice(start, end), start, end, article: id }];
        }),
    };
  });
}

function prefixOf(skeleton: string): string {
  return skeleton.slice(0, PREFIX_LETTERS);
}

/** Years and numbers of two digits count for likeness, but nobody would accept them as proof. */
function isWeakNumber(key: string, kind: number): boolean {
  return key.startsWith('#') && kind !== kindNumber.number;
}

/** The number of the strongest kind that at least two texts give a feature: «Economist» and «economic» share their prefix. */
function strongestKind(occurrences: readonly FeatureOccurrence[]): number {
  const [, second = 0] = occurrences.map(({ kind }) => kind).toSorted((a, b) => b - a);
  return second;
}

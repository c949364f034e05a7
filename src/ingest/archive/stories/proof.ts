import { compareText } from '../../../record/order.ts';
import type { Evidence } from '../../../record/schema.ts';
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

/** A thing that at least two articles share, with the words that name it in each. */
interface ProofItem {
  readonly rule: string;
  readonly worth: number;
  readonly words: readonly Evidence[];
}

type Compared = Pick<
  Comparison,
  'drafts' | 'read' | 'countOf' | 'keyOf' | 'namesOf' | 'sharedNames' | 'countOfName'
>;

/**
 * What the articles of a story share: first the proper names, then days and numbers, then other words, each the rarest and most
 * widely shared first. Each article contributes its first occurrence. Evidence for one thing has the same rule:
 * `identity:p-…` for an entity, `name:lukasenko` for a name without one, `date:12-03`, `number:200000`, `word:integ`.
 *
 * @param members indexes into `drafts`
 */
export function proveStory(members: readonly number[], comparison: Compared): Evidence[] {
  const names = sharedEntities(members, comparison).map((entity) => nameItem(entity, comparison));
  const covered = names.flatMap(({ words }) => words);
  const others = sharedFeatures(members, comparison, covered);
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
    .flatMap(({ words }) => words);
}

function best(items: readonly ProofItem[], most: number): ProofItem[] {
  return items.toSorted((a, b) => b.worth - a.worth || compareText(a.rule, b.rule)).slice(0, most);
}

function nameItem({ rule, count, words }: SharedEntity, { drafts }: Compared): ProofItem {
  return { rule, worth: worthOf(drafts.length, count, words.length), words };
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

/** Days, numbers and words that at least two articles share, outside the words of `covered`. */
function sharedFeatures(
  members: readonly number[],
  { drafts, read, countOf, keyOf, namesOf }: Compared,
  covered: readonly Evidence[],
): ProofItem[] {
  const holders = new Map<number, Map<string, FeatureOccurrence>>();
  const texts = new Map<string, string>();
  const named = new Set(
    members.flatMap((member) => namesOf(member)).flatMap(({ words }) => words.map(prefixOf)),
  );
  for (const draft of members.flatMap((member) => drafts[member] ?? [])) {
    texts.set(draft.id, draft.text);
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
  return [...holders].flatMap(([feature, occurrences]): ProofItem[] => {
    if (occurrences.size < 2) return [];
    const rule = `${RULE_PREFIXES[strongestKind([...occurrences.values()])]}:${keyOf(feature).replace(/^[#@]/u, '')}`;
    const words = [...occurrences].map(([article, { start, end }]): Evidence => {
      return { rule, text: texts.get(article)?.slice(start, end) ?? '', start, end, article };
    });
    return [{ rule, worth: worthOf(drafts.length, countOf(feature), occurrences.size), words }];
  });
}

function prefixOf(skeleton: string): string {
  return skeleton.slice(0, PREFIX_LETTERS);
}

/** Years and numbers of two digits count for likeness, but nobody would accept them as proof. */
function isWeakNumber(key: string, kind: number): boolean {
  return key.startsWith('#') && kind !== kindNumber.number;
}

/** The strongest kind that at least two texts give a feature: «Economist» and «economic» share their prefix. */
function strongestKind(occurrences: readonly FeatureOccurrence[]): FeatureKind {
  const [, second = 0] = occurrences.map(({ kind }) => kind).toSorted((a, b) => b - a);
  return FEATURE_KINDS[second] ?? 'word';
}

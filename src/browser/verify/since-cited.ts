/** What of an article changed since it was cited. */
import {
  ARTICLE_PARTS,
  type ArticleHistory,
  type ArticlePart,
  type ArticleState,
  type EditionMark,
} from '../../record/article-history.ts';
import type { CitedArticle } from './read-citation.ts';

/**
 * Something that is another than when it was cited.
 *
 * - a part: that part
 * - `moved`: its address
 * - `other`: something else in its record, such as names and related articles
 * - `unnoted`: perhaps something else; the ledger did not note records then
 * - `something`: any of the parts; the ledger did not note parts then
 */
export interface ChangeSince {
  readonly what: ArticlePart | 'moved' | 'other' | 'unnoted' | 'something';
  /** The editions that changed it, the first one first; none where that is not known. */
  readonly editions: readonly EditionMark[];
}

/**
 * The answer to a citation.
 *
 * - `same`: nothing is another than in the record that was cited
 * - `changed`: something is
 * - `absent`: the edition that was cited did not have the article
 * - `elsewhere`: the citation is of another article
 * - `unknown`: no digest in it is one of this article or of an edition
 * - `empty`: there is no digest in it
 */
export type SinceCited =
  | { readonly is: 'same' | 'elsewhere' | 'unknown' | 'empty' }
  | { readonly is: 'absent'; readonly edition: EditionMark }
  | { readonly is: 'changed'; readonly changes: readonly ChangeSince[] };

/** The article that a citation is compared with. */
export interface PresentArticle {
  readonly id: string;
  readonly history: ArticleHistory;
  /** Finds the newest edition whose root begins with these digits. */
  readonly findEdition: (digits: string) => Promise<EditionMark | undefined>;
}

/** Compares a citation with the history of an article. */
export async function changesSince(
  { digests, ids }: CitedArticle,
  { id, history, findEdition }: PresentArticle,
): Promise<SinceCited> {
  const paths = pathsOf(history);
  const known = new Set([id, ...Object.keys(history.formerly ?? {})]);
  if (ids.length > 0 && !ids.some((one) => known.has(one))) return { is: 'elsewhere' };
  if (digests.length === 0) return { is: 'empty' };
  const isCited = ({ record }: ArticleState): boolean =>
    record !== undefined && digests.some((digest) => digest.startsWith(record));
  for (const path of paths) {
    const at = path.states.findLastIndex(isCited);
    if (at >= 0) return compare(path, at);
  }
  for (const digest of digests) {
    const edition = await findEdition(digest);
    if (!edition) continue;
    for (const path of paths) {
      const at = path.states.findLastIndex((state) => state.edition <= edition.edition);
      if (at >= 0 && !path.states[at]?.gone) return compare(path, at);
    }
    return { is: 'absent', edition };
  }
  return { is: 'unknown' };
}

/** The states of an article at one of its addresses, followed by those at the address where it is now. */
interface Path {
  readonly states: readonly ArticleState[];
  /** Where the states at the present address begin. */
  readonly movedAt: number;
}

function pathsOf({ states, formerly = {} }: ArticleHistory): Path[] {
  const others = Object.values(formerly).map((former): Path => {
    const before = former.filter(({ gone }) => !gone);
    const moved = markOf(former.at(-1) ?? { edition: 0, seen: null });
    // It may have been merged into an article that was there before.
    const met = states.findLastIndex(({ edition, gone }) => edition <= moved.edition && !gone);
    const arrived = states.slice(met).map((state, place) => (place === 0 ? { ...state, ...moved } : state));
    return { states: [...before, ...(met < 0 ? states : arrived)], movedAt: before.length };
  });
  return [{ states, movedAt: 0 }, ...others];
}

function compare({ states, movedAt }: Path, at: number): SinceCited {
  const [cited, now] = [states[at], states.at(-1)];
  if (!cited || !now || cited === now || (cited.record !== undefined && cited.record === now.record))
    return { is: 'same' };
  const there = states.slice(at).filter(({ gone }) => !gone);
  const arrival = movedAt > at ? states[movedAt] : undefined;
  const steps = there.slice(1).map((to, place): Step => ({ from: there[place] ?? cited, to }));
  const unmoved = steps.filter(({ to }) => to !== arrival);
  const changes: ChangeSince[] = [
    ...(arrival ? [{ what: 'moved' as const, editions: [markOf(arrival)] }] : []),
    ...changedParts(steps),
    ...found('something', steps, ({ from, to }) => !from.parts || !to.parts),
    ...found('other', unmoved, (step) => hasSameParts(step) && step.from.record !== undefined),
    ...found('unnoted', steps, (step) => hasSameParts(step) && step.from.record === undefined),
  ];
  // What changed and changed back leaves no part that differs.
  const rest: ChangeSince = { what: cited.record === undefined ? 'unnoted' : 'other', editions: [] };
  return { is: 'changed', changes: changes.length > 0 ? changes : [rest] };
}

/** Two states that follow each other. */
interface Step {
  readonly from: ArticleState;
  readonly to: ArticleState;
}

/** The parts that are others at the end than at the beginning, as far as they were noted. One that changed and changed back is not among them. */
function changedParts(steps: readonly Step[]): ChangeSince[] {
  const first = steps.find(({ from }) => from.parts)?.from.parts;
  const last = steps.at(-1)?.to.parts;
  return ARTICLE_PARTS.flatMap((what, part) => {
    if (!first || !last || first[part] === last[part]) return [];
    const differ = steps.filter(
      ({ from, to }) => from.parts && to.parts && from.parts[part] !== to.parts[part],
    );
    return [{ what, editions: differ.map(({ to }) => markOf(to)) }];
  });
}

function found(
  what: ChangeSince['what'],
  steps: readonly Step[],
  isChange: (step: Step) => boolean,
): ChangeSince[] {
  const editions = steps.filter(isChange).map(({ to }) => markOf(to));
  return editions.length > 0 ? [{ what, editions }] : [];
}

function hasSameParts({ from, to }: Step): boolean {
  return ARTICLE_PARTS.every((_, part) => from.parts && from.parts[part] === to.parts?.[part]);
}

function markOf({ edition, seen }: EditionMark): EditionMark {
  return { edition, seen };
}

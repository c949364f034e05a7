import { DisjointSets } from '../../../base/disjoint-sets.ts';
import type { StoryCorrection } from '../../../record/correction.ts';

/** What a person has decided of the stories of some articles, which are named by their indexes. */
export interface StoriesByHand {
  /** Whether nothing keeps two articles apart. An article that is joined with another is kept apart from whatever that one is. */
  readonly mayMeet: (one: number, other: number) => boolean;
  /** Joins groups that were found. Where two that were parted come together by it, the later one leaves. */
  readonly join: (found: readonly (readonly number[])[]) => readonly JoinedGroup[];
}

/** A group of articles, and the groups in it that were found without help. */
export interface JoinedGroup {
  /** Ascending. */
  readonly members: readonly number[];
  readonly found: readonly (readonly number[])[];
  /** Whether a person joined any of them. */
  readonly isByHand: boolean;
}

/** @param ids of the articles, by their indexes */
export function storiesByHand(rulings: readonly StoryCorrection[], ids: readonly string[]): StoriesByHand {
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const membersOf = ({ articles }: StoryCorrection): number[] =>
    articles.flatMap((id) => indexes.get(id) ?? []);
  const joins = rulings.filter(({ of }) => of === 'joined').map(membersOf);
  const joined = new DisjointSets(ids.length);
  for (const [first, ...others] of joins) for (const other of others) joined.join(first ?? other, other);
  const parted = new Set(
    rulings
      .filter(({ of }) => of === 'parted')
      .flatMap((ruling) =>
        pairsOf(membersOf(ruling)).map(([one, other]) => keyOf(joined.find(one), joined.find(other))),
      ),
  );
  const mayMeet = (one: number, other: number): boolean => {
    if (parted.size === 0) return true;
    const [first, second] = [joined.find(one), joined.find(other)];
    return first === second || !parted.has(keyOf(first, second));
  };
  return {
    mayMeet,
    join: (found) => {
      const all = new DisjointSets(ids.length);
      for (const [first, ...others] of [...found, ...joins])
        for (const other of others) all.join(first ?? other, other);
      const members = new Set([...found, ...joins].flat());
      const byHand = new Set(joins.flatMap(([first]) => (first === undefined ? [] : all.find(first))));
      return [
        ...Map.groupBy(
          [...members].toSorted((a, b) => a - b),
          (member) => all.find(member),
        ),
      ].map(([root, group]): JoinedGroup => {
        const kept = group.filter((member, at) =>
          group.slice(0, at).every((other) => mayMeet(other, member)),
        );
        const isKept = new Set(kept);
        const parts = found
          .filter(([first]) => first !== undefined && all.find(first) === root)
          .map((part) => part.filter((member) => isKept.has(member)));
        return { members: kept, found: parts.filter(({ length }) => length > 1), isByHand: byHand.has(root) };
      });
    },
  };
}

function pairsOf(members: readonly number[]): [number, number][] {
  return members.flatMap((one, at) => members.slice(at + 1).map((other): [number, number] => [one, other]));
}

function keyOf(one: number, other: number): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

import { compareText } from '../../../record/order.ts';
import type { Evidence } from '../../../record/schema.ts';
import type { Comparison } from '../comparison.ts';
import type { ProperName } from '../comparison/proper-names.ts';

/** An entity that at least two articles name. */
export interface SharedEntity {
  /** `identity:` and the id of the entity, or `name:` and a skeleton where resolution knows none. */
  readonly rule: string;
  /** The number of articles in the archive that name it. */
  readonly count: number;
  /** Its first mention in each article. */
  readonly words: readonly Evidence[];
}

interface Named {
  readonly member: number;
  readonly name: ProperName;
}

/**
 * The entities that at least two of some articles name. Names that one pair of articles shares are one entity for all of them, so
 * that a name which one language spells in its own way belongs to the others.
 */
export function sharedEntities(
  members: readonly number[],
  {
    drafts,
    namesOf,
    sharedNames,
    countOfName,
  }: Pick<Comparison, 'drafts' | 'namesOf' | 'sharedNames' | 'countOfName'>,
): SharedEntity[] {
  const groups = new Map<ProperName, Named[]>();
  for (const member of members) for (const name of namesOf(member)) groups.set(name, [{ member, name }]);
  for (const [at, member] of members.entries()) {
    for (const partner of members.slice(at + 1)) {
      for (const { one, other } of sharedNames(member, partner)) {
        const [ours, theirs] = [groups.get(one) ?? [], groups.get(other) ?? []];
        if (ours === theirs) continue;
        const joined = [...ours, ...theirs];
        for (const { name } of joined) groups.set(name, joined);
      }
    }
  }
  return [...new Set(groups.values())].flatMap((named): SharedEntity[] => {
    const first = [...Map.groupBy(named, ({ member }) => member).values()].flatMap(
      ([earliest]) => earliest ?? [],
    );
    if (first.length < 2) return [];
    const rule = ruleOf(named.map(({ name }) => name));
    const words = first.map(({ member, name: { start, end } }): Evidence => {
      const { id = '', text = '' } = drafts[member] ?? {};
      return { rule, text: text.slice(start, end), start, end, article: id };
    });
    return [{ rule, count: Math.max(...named.map(({ name }) => countOfName(name))), words }];
  });
}

/** The commonest identity of some names, or the shortest skeleton. */
function ruleOf(names: readonly ProperName[]): string {
  const byIdentity = Map.groupBy(
    names.flatMap(({ identity }) => identity ?? []),
    (identity) => identity,
  );
  const [identity] =
    [...byIdentity.values()].toSorted(
      (a, b) => b.length - a.length || compareText(a[0] ?? '', b[0] ?? ''),
    )[0] ?? [];
  if (identity !== undefined) return `identity:${identity}`;
  const skeletons = names
    .map(({ words }) => words.join('-'))
    .toSorted((a, b) => a.length - b.length || compareText(a, b));
  return `name:${skeletons[0] ?? ''}`;
}

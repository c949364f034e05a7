import { DisjointSets } from '../../base/disjoint-sets.ts';
import type { Contradiction } from './doubt.ts';
import { articlesIn, type StoryCorrections } from './stories.ts';

/** Articles that are both joined and parted, over however many lines, and articles that a line names twice. */
export function contradictionsOfStories({ join, part }: StoryCorrections): Contradiction[] {
  const ids = [...new Set([...join, ...part].flatMap(articlesIn))];
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  const joined = new DisjointSets(ids.length);
  for (const line of join) {
    const [first = '', ...others] = articlesIn(line);
    for (const other of others) joined.join(numberOf(first), numberOf(other));
  }
  const twice = (['join', 'part'] as const).flatMap((key) =>
    (key === 'join' ? join : part).flatMap((line, index) =>
      articlesIn(line).flatMap((id, place, all): Contradiction[] =>
        all.indexOf(id) === place
          ? []
          : [{ message: `«${id}» is named twice in one line`, at: pathTo(key, index, line, place) }],
      ),
    ),
  );
  const parted = part.flatMap((line, index) =>
    articlesIn(line).flatMap((id, place, all): Contradiction[] => {
      const other = all
        .slice(0, place)
        .find((one) => one !== id && joined.find(numberOf(one)) === joined.find(numberOf(id)));
      if (other === undefined) return [];
      return [
        {
          message: `«${id}» and «${other}» are parted here and joined above (join): take one of the two away`,
          at: pathTo('part', index, line, place),
        },
      ];
    }),
  );
  return [...twice, ...parted];
}

function pathTo(
  key: 'join' | 'part',
  index: number,
  line: StoryCorrections['join'][number],
  place: number,
): Contradiction['at'] {
  return 'articles' in line ? [key, index, 'articles', place] : [key, index, place];
}

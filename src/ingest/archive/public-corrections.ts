import type { PublicCorrection } from '../../record/correction.ts';
import type { Draft } from '../draft.ts';
import type { EntityIndex } from './entities.ts';
import { hasOwnPage, onlyArticle } from './own-page.ts';

/** The corrections that readers are told of: of public articles, and of names that have a page or are in one of them. */
export function publicCorrections(
  drafts: readonly Draft[],
  { names, corrections }: Pick<EntityIndex, 'names' | 'corrections'>,
): PublicCorrection[] {
  const nameById = new Map(names.map((name) => [name.id, name]));
  return [
    ...drafts.flatMap(({ id, title, language, corrections: own = [] }) =>
      own.map(({ of, on, because }): PublicCorrection => ({
        ...{ of, on, because },
        article: { id, title: title.text, language },
      })),
    ),
    ...corrections.flatMap(({ name: id, of, on, because }): PublicCorrection[] => {
      const name = nameById.get(id);
      const onlyIn = name && onlyArticle(name);
      if (name === undefined || (onlyIn === undefined && !hasOwnPage(name))) return [];
      return [
        {
          ...{ of, on, because },
          name: { id, label: name.label, ...(onlyIn !== undefined && { onlyIn }) },
        },
      ];
    }),
  ];
}

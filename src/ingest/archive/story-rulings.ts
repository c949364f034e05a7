import type { Correction, StoryCorrection } from '../../record/correction.ts';
import type { Draft } from '../draft.ts';

/** Drafts that say with which articles a person joined them, or from which he parted them. */
export function withRulings(drafts: readonly Draft[], rulings: readonly StoryCorrection[]): Draft[] {
  if (rulings.length === 0) return [...drafts];
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  return drafts.map((draft) => {
    const own = rulings.filter(({ articles }) => articles.includes(draft.id));
    if (own.length === 0) return draft;
    const made = own.map(({ articles, ...ruling }): Correction => ({
      ...ruling,
      ...{ before: null, after: null },
      articles: articles
        .flatMap((id) => (id === draft.id ? [] : (byId.get(id) ?? [])))
        .map(({ id, title, language }) => ({ id, title: title.text, language })),
    }));
    return { ...draft, corrections: [...(draft.corrections ?? []), ...made] };
  });
}

/** Stories that a person joins or parts, from `content/corrections/stories.yaml`. */
import { z } from 'zod';
import { occasion, type CorrectionOccasion, type StoryCorrection } from '../../record/correction.ts';
import { articleId } from '../../record/schema-parts.ts';
import type { CorrectionDoubt, YamlPath } from './doubt.ts';

const articles = z.array(articleId).min(2);

const group = z.union([articles, z.strictObject({ articles, ...occasion })]);

/** All of `stories.yaml`. */
export const storyCorrectionsSchema = z.strictObject({
  join: z
    .array(group)
    .default([])
    .describe('Articles that tell the same story: their ids, or `articles` with the day and the reason.'),
  part: z
    .array(group)
    .default([])
    .describe(
      'Articles no two of which tell the same story: their ids, or `articles` with the day and the reason.',
    ),
});

/** Stories joined and parted by hand. */
export type StoryCorrections = Readonly<z.infer<typeof storyCorrectionsSchema>>;

/** Stories without corrections. */
export const NO_STORY_CORRECTIONS: StoryCorrections = { join: [], part: [] };

/** The two parts of the file, and what they are in a record. */
export const STORY_PARTS = { join: 'joined', part: 'parted' } as const;

/** The ids that a line of the file names. */
export function articlesIn(group: StoryCorrections['join'][number]): readonly string[] {
  return 'articles' in group ? group.articles : group;
}

/** Corrections of stories that hold for the public articles of an archive, and those that name no article. */
export interface StoryRulings {
  readonly rulings: readonly StoryCorrection[];
  readonly doubts: readonly CorrectionDoubt[];
}

/**
 * Takes the ids of articles that are not public out of the corrections.
 *
 * @param known ids of all articles; private ones are no reason for a doubt, and nothing public tells of them
 */
export function rulingsFor(
  corrections: StoryCorrections,
  shown: ReadonlySet<string>,
  known: ReadonlySet<string>,
): StoryRulings {
  const doubts: CorrectionDoubt[] = [];
  const rulings = (['join', 'part'] as const).flatMap((part) =>
    corrections[part].flatMap((own, index): StoryCorrection[] => {
      const ids = articlesIn(own);
      const at: YamlPath = 'articles' in own ? [part, index, 'articles'] : [part, index];
      for (const [place, id] of ids.entries()) {
        if (!known.has(id)) doubts.push(staleStory(id, [...at, place]));
      }
      const found = [...new Set(ids)].filter((id) => shown.has(id));
      if (found.length < 2) return [];
      // The reason may tell of an article that is private.
      const isWhole = ids.every((id) => shown.has(id) || !known.has(id));
      return [
        { of: STORY_PARTS[part], ...(isWhole && 'articles' in own && occasionIn(own)), articles: found },
      ];
    }),
  );
  return { rulings, doubts };
}

function occasionIn({ on, because }: CorrectionOccasion): CorrectionOccasion {
  return { ...(on !== undefined && { on }), ...(because !== undefined && { because }) };
}

function staleStory(id: string, at: YamlPath): CorrectionDoubt {
  return {
    rule: 'stale-correction',
    message: `There is no article «${id}» to join or to part. Its file was renamed or taken away: correct the id, or remove it.`,
    file: 'stories',
    at,
  };
}

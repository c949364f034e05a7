/** The files of the folder `corrections`: one row each, and everything that reads or checks them asks this table. */
import type { z } from 'zod';
import { articleCorrectionsSchema, type ArticleCorrections } from './articles.ts';
import { contradictionsOfNames } from './contradictions-of-names.ts';
import { contradictionsOfStories } from './contradictions-of-stories.ts';
import type { Contradiction, CorrectionFile } from './doubt.ts';
import { nameCorrectionsSchema, type NameCorrections } from './names.ts';
import { storyCorrectionsSchema, type StoryCorrections } from './stories.ts';

/** What each file holds. */
export interface Corrections extends Readonly<Record<CorrectionFile, unknown>> {
  readonly articles: ArticleCorrections;
  readonly stories: StoryCorrections;
  readonly names: NameCorrections;
}

interface FileRow<Held> {
  readonly name: `${string}.yaml`;
  /** What it corrects, in a message: «corrections of articles». */
  readonly holds: string;
  readonly schema: z.ZodType<Held>;
  /** Lines that cannot both be right. */
  readonly contradictions: (held: Held) => readonly Contradiction[];
}

export const CORRECTION_FILES: { readonly [File in CorrectionFile]: FileRow<Corrections[File]> } = {
  articles: {
    name: 'articles.yaml',
    holds: 'corrections of articles',
    schema: articleCorrectionsSchema,
    contradictions: () => [],
  },
  stories: {
    name: 'stories.yaml',
    holds: 'corrections of stories',
    schema: storyCorrectionsSchema,
    contradictions: contradictionsOfStories,
  },
  names: {
    name: 'names.yaml',
    holds: 'corrections of names',
    schema: nameCorrectionsSchema,
    contradictions: contradictionsOfNames,
  },
};

export const CORRECTION_FILE_NAMES = Object.keys(CORRECTION_FILES) as readonly CorrectionFile[];

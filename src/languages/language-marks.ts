import { neighbourMarks } from './neighbours.ts';
import type { LanguageMarks } from './sections/marks.ts';
import { marks } from './tables/marks.ts';

/** The marks of every language that has a pack, and of their neighbours. */
export const languageMarks: Readonly<Record<string, LanguageMarks>> = {
  ...neighbourMarks,
  ...marks,
};

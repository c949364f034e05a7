/**
 * Ingest, from raw files to an archive. Everything here is pure: no disk, no clock, no site.
 *
 * 1. `readArticle` turns one file into a draft: decode → header → segment → language → date → title → names → quotes.
 * 2. `composeArchive` relates the drafts to each other: duplicates → entities → stories → date by story → related → records.
 */
export type { Guidance } from './guidance.ts';
export { readArticle, type ArticleReading } from './file/read-article.ts';
export { composeArchive, type Archive } from './archive/compose-archive.ts';
export type { StageMemory } from './archive/stage-memory.ts';

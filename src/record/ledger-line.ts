/** The lines of a ledger: what each edition of an archive published, and what went. Lines are only ever added, and old ones stay readable. */
import { z } from 'zod';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import { sha256 } from './schema-parts.ts';

const seen = z.iso.date().nullable().describe('`asOf` of the archive at that time');

const heldArticle = z.strictObject({
  id: z.string(),
  path: z.string(),
  sha256: z.string().describe('SHA-256 of the raw bytes'),
  content: z.string().describe('SHA-256 of what readers see: text, title, language and date'),
  seen,
});

const goneArticle = z.strictObject({ id: z.string(), gone: z.literal(true), seen });

const edition = z.strictObject({
  edition: z.string().describe('SHA-256 of all articles that were there'),
  articles: z.int().nonnegative(),
  root: sha256
    .optional()
    .describe('Root of the tree over the records; absent from editions before it was noted'),
  seen,
});

/** One line: an article that entered or changed, one that is gone, or, at the end of its lines, an edition. */
export const ledgerLineSchema = z.union([heldArticle, goneArticle, edition]);

export type LedgerLine = DeepReadonly<z.infer<typeof ledgerLineSchema>>;
/** An article as the ledger last saw it. */
export type HeldArticle = DeepReadonly<z.infer<typeof heldArticle>>;
/** An edition: the archive as it was published once. */
export type PublishedEdition = DeepReadonly<z.infer<typeof edition>>;

/** The lines of a ledger: what each edition of an archive published, and what went. Lines are only ever added, and old ones stay readable. */
import { z } from 'zod';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import { NOTED_DIGITS } from './noted-digits.ts';
import { articleId, nameId, seriesId, sha256, storyId } from './schema-parts.ts';

const seen = z.iso.date().nullable().describe('`asOf` of the archive at that time');
const gone = z.literal(true);

const noted = z
  .string()
  .length(NOTED_DIGITS)
  .regex(/^[0-9a-f]*$/u);
const record = noted.describe('The first digits of the SHA-256 of its record');
const parts = z
  .strictObject({
    text: noted.describe(
      'The first digits of the SHA-256 of its body: a list of the words of its blocks, as JSON',
    ),
    title: noted.describe('The first digits of the SHA-256 of its title'),
    language: z.string(),
    date: z.string().describe('EDTF'),
  })
  .describe('By what it is seen which part changed');

const heldArticle = z.strictObject({
  id: z.string(),
  path: z.string(),
  sha256: z.string().describe('SHA-256 of the raw bytes'),
  content: z.string().describe('SHA-256 of what readers see: text, title, language and date'),
  record: record.optional(),
  parts: parts.optional(),
  seen,
});

const notedRecord = z
  .strictObject({ id: articleId, record, parts: parts.optional().describe('Where none were noted before') })
  .describe(
    'An article with the text, title, language and date that it had, and another record. Old lines noted no records',
  );

const goneArticle = z.strictObject({
  id: z.string(),
  gone,
  to: articleId.optional().describe('The article that has its text now'),
  private: z
    .literal(true)
    .optional()
    .describe('It became private, or its text did: nothing leads on from its address'),
  seen,
});

const heldName = z.strictObject({ name: nameId }).describe('A name that has a page');
const goneName = z
  .strictObject({
    name: nameId,
    gone,
    there: z
      .literal(true)
      .optional()
      .describe('The name is in the archive, without a page. Another line follows when it goes'),
    to: z.array(nameId).optional().describe('The names that have its forms now'),
    seen,
  })
  .describe('A name that has no page any more');

/** The most articles that a line of a story or series names. */
export const MAX_ARTICLES_IN_LINE = 8;

const articles = z
  .array(articleId)
  .max(MAX_ARTICLES_IN_LINE)
  .describe('Its articles, by which it is found under another id: the first of them in the order of ids');
const heldStory = z.strictObject({ story: storyId, articles });
const goneStory = z.strictObject({ story: storyId, gone, seen });
const heldSeries = z.strictObject({ series: seriesId, articles });
const goneSeries = z.strictObject({ series: seriesId, gone, seen });

const edition = z
  .strictObject({
    edition: z.string().describe('SHA-256 of all articles that were there'),
    articles: z.int().nonnegative(),
    root: sha256.optional().describe('Root of the tree over the records; old editions have none'),
    seen,
  })
  .describe('The end of the lines of an edition');

/** One line: something that entered or changed, something that went, or, at the end of its lines, an edition. */
export const ledgerLineSchema = z.union([
  heldArticle,
  notedRecord,
  goneArticle,
  heldName,
  goneName,
  heldStory,
  goneStory,
  heldSeries,
  goneSeries,
  edition,
]);

export type LedgerLine = DeepReadonly<z.infer<typeof ledgerLineSchema>>;
/** An article as the ledger last saw it. */
export type HeldArticle = DeepReadonly<z.infer<typeof heldArticle>>;
/** What of an article is compared part by part. */
export type NotedParts = DeepReadonly<z.infer<typeof parts>>;
/** The archive as it was published once. */
export type PublishedEdition = DeepReadonly<z.infer<typeof edition>>;

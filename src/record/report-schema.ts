/** The report of ingest: the outcome for every file, and what it says of the archive as a whole. */
import { z } from 'zod';
import type { DeepReadonly } from '../base/deep-readonly.ts';
import { edtf, isoDay, offset, sha256, language, span } from './schema-parts.ts';
import { SCHEMA_VERSION } from './schema.ts';

const crowdedMonth = z
  .strictObject({
    language,
    month: edtf,
    articles: offset.describe('Articles whose files state this month, or a day of it'),
    dated: offset.describe('Articles of the language whose files state any month'),
  })
  .describe('A month with an improbable share of the articles of a language: perhaps a default date');

export const QUARANTINE_REASONS = ['unreadable', 'empty', 'not-text', 'id-taken'] as const;

/** The outcome of ingest for every file: files = published + duplicates + quarantined + side-cars + ignored + withdrawn. */
export const reportSchema = z.strictObject({
  schema: z.literal(SCHEMA_VERSION),
  asOf: isoDay.nullable().describe('The day this archive is made for; null: none'),
  files: offset,
  published: offset.describe('Articles, private ones included'),
  private: z
    .array(z.string())
    .default([])
    .describe('Files that are marked private, and the same texts at other paths: a site names none of them'),
  duplicates: z.array(z.strictObject({ path: z.string(), sha256, of: z.string() })),
  quarantined: z.array(
    z.strictObject({
      path: z.string(),
      sha256: sha256.nullable(),
      reason: z.enum(QUARANTINE_REASONS),
      detail: z.string(),
    }),
  ),
  sideCars: z.array(z.strictObject({ path: z.string(), sha256: sha256.nullable(), of: z.string() })),
  ignored: z.array(z.strictObject({ path: z.string(), sha256: sha256.nullable(), detail: z.string() })),
  withdrawn: z
    .array(
      z.strictObject({ path: z.string(), sha256, id: z.string().describe('The article that was withdrawn') }),
    )
    .default([])
    .describe('Files that are there and are not published, because the owner withdrew the article'),
  missing: z
    .array(z.strictObject({ path: z.string(), id: z.string() }))
    .default([])
    .describe('Files that were published by the last run and are no longer there'),
  crowdedMonths: z.array(crowdedMonth).default([]),
  warnings: z.array(
    z.strictObject({
      path: z.string(),
      rule: z.string(),
      message: z.string(),
      line: z.int().positive().optional().describe('Line of the decoded text, from 1'),
      column: z.int().positive().optional().describe('Column of the line, from 1'),
      start: span.start.optional(),
      end: span.end.optional(),
    }),
  ),
});

export type Report = DeepReadonly<z.infer<typeof reportSchema>>;
export type CrowdedMonth = DeepReadonly<z.infer<typeof crowdedMonth>>;
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];

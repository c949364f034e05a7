/** JSON Schemas of what owners write and of what ingest writes, for editors and other programs. */
import { z } from 'zod';
import { siteSchema } from '../../src/config/site.ts';
import { CORRECTION_FILES } from '../../src/ingest/corrections/files.ts';
import { publicCorrectionSchema } from '../../src/record/correction.ts';
import { reportSchema } from '../../src/record/report-schema.ts';
import {
  articleSchema,
  cardSchema,
  namedDaySchema,
  nameRecordSchema,
  storySchema,
} from '../../src/record/schema.ts';
import { siteManifestSchema } from '../../src/record/site-manifest.ts';

/** A schema by the name of its file, without `.schema.json`. A file of corrections may hold nothing. */
export const SCHEMAS = {
  site: siteSchema,
  'article-corrections': CORRECTION_FILES.articles.schema.nullable(),
  'story-corrections': CORRECTION_FILES.stories.schema.nullable(),
  'name-corrections': CORRECTION_FILES.names.schema.nullable(),
  article: articleSchema,
  card: cardSchema,
  name: nameRecordSchema,
  story: storySchema,
  'named-day': namedDaySchema,
  correction: publicCorrectionSchema,
  report: reportSchema,
  manifest: siteManifestSchema,
} as const satisfies Record<string, z.ZodType>;

const TITLES: Readonly<Record<keyof typeof SCHEMAS, string>> = {
  site: 'content/site.yaml',
  'article-corrections': 'content/corrections/articles.yaml',
  'story-corrections': 'content/corrections/stories.yaml',
  'name-corrections': 'content/corrections/names.yaml',
  article: 'a line of content/archive/articles/<language>/<period>.jsonl',
  card: 'a line of content/archive/cards.jsonl',
  name: 'a line of content/archive/names.jsonl',
  story: 'a line of content/archive/stories.jsonl',
  'named-day': 'a line of content/archive/days.jsonl',
  correction: 'a line of content/archive/corrections.jsonl',
  report: 'content/archive/report.json',
  manifest: 'manifest.json of a built site',
};

/**
 * The text of a schema file, in draft 7, which every editor reads. Rules that JSON Schema cannot express (that a string is
 * EDTF) are left out: Kiosk checks more than the schema does.
 */
export function jsonSchema(name: keyof typeof SCHEMAS): string {
  const schema = z.toJSONSchema(SCHEMAS[name], { target: 'draft-7', io: 'input' });
  const { $schema, ...rest } = schema;
  return `${JSON.stringify({ $schema, title: TITLES[name], ...rest }, null, 2)}\n`;
}

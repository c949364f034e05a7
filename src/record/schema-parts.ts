/** Values that the schemas of records and of the report share. */
import { z } from 'zod';
import { isEdtf } from './edtf.ts';
import { ARTICLE_ID, NAME_ID, SERIES_ID, STORY_ID } from './ids.ts';

export const edtf = z
  .string()
  .refine(isEdtf, 'is no EDTF date')
  .describe('EDTF date (ISO 8601-2), such as 2022-12');
export const isoDay = z.iso.date();
export const offset = z.int().nonnegative();
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256, in hexadecimal digits');
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  .describe('BCP 47 tag; und: not determined');
export const articleId = z.string().regex(ARTICLE_ID).describe('Id of an article');
export const storyId = z.string().regex(STORY_ID).describe('Id of a story');
export const seriesId = z.string().regex(SERIES_ID).describe('Id of a series: texts that one template made');
export const nameId = z.string().regex(NAME_ID).describe('Id of a name');

export const span = {
  start: offset.describe('Where it begins in the decoded text, in UTF-16 units'),
  end: offset.describe('Offset after its last unit'),
};

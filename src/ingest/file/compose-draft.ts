import { BLOCK_KINDS } from '../../record/block-kinds.ts';
import {
  SCHEMA_VERSION,
  type Block,
  type DateMention,
  type Published,
  type Title,
} from '../../record/schema.ts';
import { articleId } from './article-id.ts';
import type { Draft, DraftQuote, Mention } from '../draft.ts';
import { KEPT_FIELD_NAMES, STATED_FIELDS, type Stated } from '../../record/stated-fields.ts';
import type { StatedField } from './header.ts';
import type { IdentifiedLanguage } from './language.ts';
import type { RawFile } from './raw-file.ts';

/** The results of the per-file stages. */
export interface ArticleParts {
  readonly raw: RawFile;
  readonly text: string;
  readonly encoding: string;
  readonly fields: readonly StatedField[];
  readonly blocks: readonly Block[];
  readonly identified: IdentifiedLanguage;
  readonly published: Published;
  readonly dates: readonly DateMention[];
  readonly title: Title;
  readonly names: readonly Mention[];
  readonly quotes: readonly DraftQuote[];
}

/** Composes a draft from the results of the per-file stages. */
export function composeDraft({
  raw,
  text,
  encoding,
  fields,
  blocks,
  identified,
  published,
  dates,
  title,
  names,
  quotes,
}: ArticleParts): Draft {
  return {
    schema: SCHEMA_VERSION,
    id: articleId(raw.path),
    language: identified.language,
    languageConfidence: identified.confidence,
    languageOpinions: identified.opinions,
    title,
    published,
    stated: composeStated(fields),
    mentions: { dates, names },
    text,
    blocks,
    quotes,
    story: null,
    related: [],
    nearDuplicates: [],
    source: { path: raw.path, sha256: raw.sha256, bytes: raw.bytes.length, encoding, alsoAt: [] },
    words: countWords(text, blocks),
  };
}

/** The strongest value of each field. */
function composeStated(fields: readonly StatedField[]): Stated {
  const entries = KEPT_FIELD_NAMES.flatMap((name) => {
    const value = fields.find(({ field }) => field === name)?.value;
    if (value === undefined && STATED_FIELDS[name].record === 'where-stated') return [];
    return [[name, value ?? null] as const];
  });
  return Object.fromEntries(entries) as unknown as Stated;
}

/** The number of visible words: runs without white space that contain a letter or a digit, outside headers. */
function countWords(text: string, blocks: readonly Block[]): number {
  return blocks
    .filter(({ kind }) => BLOCK_KINDS[kind].isText)
    .flatMap(({ start, end }) => text.slice(start, end).split(/\s+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

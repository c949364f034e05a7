/** The ledger: an append-only file that says when each article entered the archive or changed, so that a feed never guesses its `updated`. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '../record/schema.ts';

const seen = z.iso.date().nullable();

/** One line: an article that entered or changed, one that is gone, or an edition of the archive. */
const lineSchema = z.union([
  z.strictObject({
    id: z.string(),
    path: z.string(),
    /** SHA-256 of the raw bytes. */
    sha256: z.string(),
    /** SHA-256 of what readers see: text, title, language and date. */
    content: z.string(),
    /** `asOf` of the archive at that time. */
    seen,
  }),
  z.strictObject({ id: z.string(), gone: z.literal(true), seen }),
  /** `edition` is the SHA-256 of all articles that were there. */
  z.strictObject({ edition: z.string(), articles: z.int().nonnegative(), seen }),
]);

export type LedgerLine = z.infer<typeof lineSchema>;
/** An article as the ledger last saw it. */
export type Held = Extract<LedgerLine, { path: string }>;

/** The articles that are in the archive according to its ledger. */
export interface Ledger {
  /** The last line of every article that is not gone, by its id. */
  readonly held: ReadonlyMap<string, Held>;
  readonly edition: Extract<LedgerLine, { edition: string }> | undefined;
}

/**
 * @param text lines of JSON
 * @throws {z.ZodError} when a line has another shape
 */
export function readLedger(text: string): Ledger {
  const held = new Map<string, Held>();
  let edition: Ledger['edition'];
  for (const line of text.split('\n').filter(Boolean)) {
    const entry = lineSchema.parse(JSON.parse(line));
    if ('edition' in entry) edition = entry;
    else if ('gone' in entry) held.delete(entry.id);
    else held.set(entry.id, entry);
  }
  return { held, edition };
}

type Counted = Pick<Article, 'id' | 'text' | 'title' | 'language' | 'published' | 'source'>;

/** Takes the articles of an archive one by one, then returns the lines that the ledger needs. */
export interface LedgerComparison {
  readonly add: (article: Counted) => void;
  /** Empty when nothing changed. */
  readonly lines: () => readonly LedgerLine[];
}

/**
 * Compares an archive with its ledger.
 *
 * @param asOf ISO day the archive is made for, or `null`
 */
export function compareWithLedger({ held, edition }: Ledger, asOf: string | null): LedgerComparison {
  const lines: LedgerLine[] = [];
  const left = new Set(held.keys());
  const all = createHash('sha256');
  let articles = 0;
  return {
    add({ id, text, title, language, published, source: { path, sha256 } }) {
      const shown = JSON.stringify([text, title.text, language, published.edtf]);
      const content = createHash('sha256').update(shown).digest('hex');
      all.update(`${id} ${content}\n`);
      articles += 1;
      left.delete(id);
      const known = held.get(id);
      if (known?.content !== content || known.sha256 !== sha256)
        lines.push({ id, path, sha256, content, seen: asOf });
    },
    lines() {
      const digest = all.digest('hex');
      const gone = [...left].map((id) => ({ id, gone: true as const, seen: asOf }));
      const isNew = edition?.edition !== digest || edition.seen !== asOf;
      return [...lines, ...gone, ...(isNew ? [{ edition: digest, articles, seen: asOf }] : [])];
    },
  };
}

/** When what entered the archive: an append-only file, so that a feed's `updated` is never a guess. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Article } from '../record/schema.ts';

const seen = z.iso.date().nullable();

/** One line: an article as it came in or changed, or an edition that was made. */
const lineSchema = z.union([
  z.strictObject({
    id: z.string(),
    path: z.string(),
    /** SHA-256 of the raw bytes. */
    sha256: z.string(),
    /** SHA-256 of what readers see of it: text, title, date, language. */
    content: z.string(),
    /** The archive's `asOf` then. */
    seen,
  }),
  z.strictObject({ id: z.string(), gone: z.literal(true), seen }),
  /** Everything that had not gone was still there. */
  z.strictObject({ edition: z.string(), articles: z.int().nonnegative(), seen }),
]);

export type LedgerLine = z.infer<typeof lineSchema>;
type Held = Extract<LedgerLine, { path: string }>;

/** What the ledger knows of what is in the archive. */
export interface Ledger {
  /** Newest line of every article that has not gone. */
  readonly held: ReadonlyMap<string, Held>;
  readonly edition: Extract<LedgerLine, { edition: string }> | undefined;
}

/** @throws {z.ZodError} where a line is none of the ledger's */
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

/** Articles as they are now, one after another, and what has to be written behind the ledger at the end. */
export interface LedgerCount {
  readonly add: (article: Counted) => void;
  /** Nothing when all is as it was. */
  readonly lines: () => readonly LedgerLine[];
}

/** Compares an archive with its ledger. */
export function countOn({ held, edition }: Ledger, asOf: string | null): LedgerCount {
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

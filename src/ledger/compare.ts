import { createHash } from 'node:crypto';
import type { LedgerLine } from '../record/ledger-line.ts';
import type { Article } from '../record/schema.ts';
import type { Ledger } from './ledger.ts';

type Counted = Pick<Article, 'id' | 'text' | 'title' | 'language' | 'published' | 'source'>;

/** Takes the articles of an archive one by one, then returns the lines that the ledger needs. */
export interface LedgerComparison {
  readonly add: (article: Counted) => void;
  /**
   * Empty when nothing changed.
   *
   * @param root of the tree over the records
   */
  readonly lines: (root: string) => readonly LedgerLine[];
}

/**
 * Compares an archive with its ledger.
 *
 * @param asOf ISO day the archive is made for, or `null`
 */
export function compareWithLedger({ held, editions }: Ledger, asOf: string | null): LedgerComparison {
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
    lines(root) {
      const edition = { edition: all.digest('hex'), articles, root, seen: asOf };
      const gone = [...left].map((id) => ({ id, gone: true as const, seen: asOf }));
      const last = editions.at(-1);
      const isNew = last?.edition !== edition.edition || last.seen !== asOf || last.root !== root;
      return [...lines, ...gone, ...(isNew ? [edition] : [])];
    },
  };
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { historyPath, type ArticleHistory, type HistoryFile } from '../../record/article-history.ts';
import { compareText } from '../../record/order.ts';
import { SCHEMA_VERSION } from '../../record/schema.ts';

/**
 * Writes the histories of articles, in the order of their ids, as many to a file as there are records in a tile of their tree.
 *
 * @param data the folder `data/` of the site
 * @param histories of the articles that are not private, by their ids
 */
export function writeHistories(data: string, histories: ReadonlyMap<string, ArticleHistory>): void {
  const inOrder = [...histories].toSorted(([a], [b]) => compareText(a, b));
  const files = Map.groupBy(inOrder.entries(), ([place]) => historyPath(place));
  for (const [path, entries] of files) {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    const articles = Object.fromEntries(entries.map(([, entry]) => entry));
    const content: HistoryFile = { schema: SCHEMA_VERSION, articles };
    writeFileSync(join(data, path), `${JSON.stringify(content)}\n`);
  }
}

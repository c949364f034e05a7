/** The names of each article, for the facet of names. Written with every index, because a name's number changes as the archive grows. */
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../../record/order.ts';
import type { Card, NameRecord } from '../../../record/schema.ts';
import {
  FACETS_FOLDER,
  NAMES_PER_FILE,
  TYPE_LETTERS,
  toSteps,
  type FacetName,
  type ArticleNameRows,
} from '../article-names.ts';
import { bundleFolder } from '../manifest.ts';
import { writePacked } from './write-packed.ts';

/** The part of a bundle that this module needs. */
interface LinkedBundle {
  readonly language: string;
  readonly block: string;
  readonly cards: readonly Card[];
}

/**
 * Writes the list of names (`facets/`), and for each bundle which of these names its articles mention.
 *
 * @param folder the index's folder
 * @returns SHA-256 of everything written
 */
export function writeArticleNames(
  names: readonly NameRecord[],
  bundles: readonly LinkedBundle[],
  folder: string,
): string {
  const hash = createHash('sha256');
  const write = (path: string, content: unknown): void => {
    hash.update(JSON.stringify(content));
    writePacked(join(folder, path), content);
  };
  // A name of one article would narrow a search to that article, so it is not in the facet.
  const shared = names
    .filter(({ articles }) => articles.length > 1)
    .toSorted((a, b) => b.articles.length - a.articles.length || compareText(a.id, b.id));
  mkdirSync(join(folder, FACETS_FOLDER), { recursive: true });
  write(`${FACETS_FOLDER}/types.packed`, shared.map(({ type }) => TYPE_LETTERS[type]).join(''));
  for (let start = 0; start < shared.length; start += NAMES_PER_FILE) {
    const list = shared
      .slice(start, start + NAMES_PER_FILE)
      .map(({ id, label }): FacetName => ({ id, label }));
    write(`${FACETS_FOLDER}/${start / NAMES_PER_FILE}.packed`, list);
  }
  const numbers = numbersOf(shared);
  for (const bundle of bundles) write(`${bundleFolder(bundle)}/links.packed`, rowsOf(bundle.cards, numbers));
  return hash.digest('hex');
}

/** The numbers of each article's names, ascending, by the article's id. */
function numbersOf(names: readonly NameRecord[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [number, { articles }] of names.entries()) {
    for (const id of articles) {
      const known = numbers.get(id);
      if (known) known.push(number);
      else numbers.set(id, [number]);
    }
  }
  return numbers;
}

function rowsOf(cards: readonly Card[], numbers: ReadonlyMap<string, readonly number[]>): ArticleNameRows {
  return cards.map(({ id }) => toSteps(numbers.get(id) ?? []));
}

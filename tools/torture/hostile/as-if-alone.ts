import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMES, STORIES } from '../../../src/record/archive-files/layout.ts';
import { readArticles, readCards } from '../../../src/record/archive-files/reader.ts';
import type { Article } from '../../../src/record/schema.ts';

/**
 * Compares an archive of honest articles with one in which others beside them are private, and so have no part in any comparison: each
 * record, name and story must be the same, byte by byte.
 *
 * @returns what was wrong
 */
export function compareWithPrivate(alone: string, beside: string): string[] {
  const digests = new Map([...readCards(beside)].map(({ id, digest }) => [id, digest]));
  const cards = [...readCards(alone)];
  return [
    ...(digests.size === cards.length
      ? []
      : [`${cards.length} articles became ${digests.size} beside private ones`]),
    ...cards
      .filter(({ id, digest }) => digests.get(id) !== digest)
      .map(({ id }) => `${id}: its record is another one beside private ones`),
    ...[NAMES, STORIES]
      .filter((file) => !readFileSync(join(alone, file)).equals(readFileSync(join(beside, file))))
      .map((file) => `${file} is another one beside private articles`),
  ];
}

/**
 * Compares an archive of honest articles with one in which others are published too. What an article's own file says must be the same, byte by
 * byte, and no honest article may be led to another one. What is rare in the archive may differ, and so may what rests on it: which
 * honest articles are related or tell one story, and whether «Vos» is «Vo» in the genitive.
 *
 * @returns what was wrong
 */
export function compareWithPublished(alone: string, together: string): string[] {
  const own = new Map([...readArticles(alone)].map((article) => [article.id, article]));
  const found = [...readArticles(together)].flatMap((article) => {
    const before = own.get(article.id);
    return before === undefined ? [] : [[article, before] as const];
  });
  return [
    ...(found.length === own.size ? [] : [`${own.size - found.length} honest articles are missing`]),
    ...found
      .filter(([article, before]) => !areReadAlike(article, before))
      .map(([{ id }]) => `${id}: its own file is read in another way`),
    ...found.flatMap(([article]) =>
      articlesLinkedFrom(article)
        .filter((id) => !own.has(id))
        .map((id) => `${article.id}: it leads to ${id}`),
    ),
  ];
}

function articlesLinkedFrom({ related, tellings, nearDuplicates }: Article): readonly string[] {
  return [...[...related, ...tellings].map(({ id }) => id), ...nearDuplicates];
}

/** Whether the same is read from an article's own file. A date that its story gives in either archive is read from other files. */
function areReadAlike(one: Article, other: Article): boolean {
  const isDatedByOthers = [one, other].some(({ published: { basis } }) => basis === 'story');
  return ofItsFile(one, isDatedByOthers) === ofItsFile(other, isDatedByOthers);
}

/** What is read from an article's own file, as JSON. Which name a mention is of is found by comparing files. */
function ofItsFile(
  { id, language, title, stated, text, blocks, quotes, words, source, published, mentions }: Article,
  isDatedByOthers: boolean,
): string {
  const dated = isDatedByOthers ? [] : [published, mentions.dates];
  const read = [id, language, title, stated, text, blocks, quotes, words, source, mentions.names, dated];
  return JSON.stringify(read, (key, value: unknown) => (key === 'name' ? undefined : value));
}

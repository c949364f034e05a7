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
 * honest articles are related or tell one story.
 *
 * @returns what was wrong
 */
export function compareWithPublished(alone: string, together: string): string[] {
  const own = new Map([...readArticles(alone)].map((article) => [article.id, ofItsFile(article)]));
  const found = [...readArticles(together)].filter(({ id }) => own.has(id));
  return [
    ...(found.length === own.size ? [] : [`${own.size - found.length} honest articles are missing`]),
    ...found
      .filter((article) => ofItsFile(article) !== own.get(article.id))
      .map(({ id }) => `${id}: its own file is read in another way`),
    ...found.flatMap((article) =>
      articlesLinkedFrom(article)
        .filter((id) => !own.has(id))
        .map((id) => `${article.id}: it leads to ${id}`),
    ),
  ];
}

function articlesLinkedFrom({ related, tellings, nearDuplicates }: Article): readonly string[] {
  return [...[...related, ...tellings].map(({ id }) => id), ...nearDuplicates];
}

/** What is read from an article's own file, as JSON. */
function ofItsFile({
  id,
  language,
  title,
  stated,
  text,
  blocks,
  quotes,
  words,
  source,
  published,
  mentions,
}: Article): string {
  const isDatedByOthers = published.basis === 'story' || published.basis === 'none';
  const dated = isDatedByOthers ? [] : [published, mentions.dates];
  return JSON.stringify([
    id,
    language,
    title,
    stated,
    text,
    blocks,
    quotes,
    words,
    source,
    mentions.names,
    dated,
  ]);
}

import type { ArticleCorrection } from './articles.ts';
import type { Corrections } from './files.ts';
import { articlesIn, type StoryCorrections } from './stories.ts';

/** The raw files, as far as corrections need to know them. */
export interface CorrectableFiles {
  /** Ids of all raw files. */
  readonly ids: ReadonlySet<string>;
  /** Ids of the raw files with a SHA-256. It is asked only where an id is gone, because all files must be read for it. */
  readonly idsWithDigest: (sha256: string) => readonly string[];
  /** The SHA-256 that an article had when it was published last, if that is known. */
  readonly lastDigestOf?: (id: string) => string | undefined;
}

/**
 * Where the files of corrected articles are now: ids that no file has any more, and the id of the one file with the same digest.
 * A digest is stated in `articles.yaml`, or known of the last publication.
 */
export function findMoved(
  { articles = {}, stories, names }: Partial<Corrections>,
  { ids, idsWithDigest, lastDigestOf = () => undefined }: CorrectableFiles,
): ReadonlyMap<string, string> {
  const named = [
    ...Object.keys(articles),
    ...[...(stories?.join ?? []), ...(stories?.part ?? [])].flatMap(articlesIn),
    ...(names?.split ?? []).flatMap((split) => split.articles ?? []),
  ];
  const moved = new Map<string, string>();
  for (const id of new Set(named)) {
    if (ids.has(id)) continue;
    const digest = (Object.hasOwn(articles, id) ? articles[id]?.sha256 : undefined) ?? lastDigestOf(id);
    const [found, ...others] = digest === undefined ? [] : idsWithDigest(digest);
    if (found !== undefined && others.length === 0) moved.set(id, found);
  }
  return moved;
}

/** Corrections under the ids that their files have now. What is written under a new id already is not overwritten. */
export function followMoved<Held extends Partial<Corrections>>(
  corrections: Held,
  moved: ReadonlyMap<string, string>,
): Held {
  if (moved.size === 0) return corrections;
  const { articles, stories, names } = corrections;
  const idOf = (id: string): string => moved.get(id) ?? id;
  const group = (line: StoryCorrections['join'][number]): StoryCorrections['join'][number] =>
    'articles' in line ? { ...line, articles: line.articles.map(idOf) } : line.map(idOf);
  return {
    ...corrections,
    ...(articles && { articles: Object.fromEntries(Object.entries(articles).flatMap(rebind)) }),
    ...(stories && { stories: { join: stories.join.map(group), part: stories.part.map(group) } }),
    ...(names && {
      names: {
        ...names,
        split: names.split.map((split) => ({
          ...split,
          ...(split.articles && { articles: split.articles.map(idOf) }),
        })),
      },
    }),
  };

  function rebind([id, correction]: [string, ArticleCorrection]): [string, ArticleCorrection][] {
    const to = idOf(id);
    const isTaken = to !== id && articles !== undefined && Object.hasOwn(articles, to);
    if (to === id || isTaken) return [[id, correction]];
    const moved: [string, ArticleCorrection] = [to, { ...correction, writtenAs: id }];
    // The old address of what was withdrawn says so, too.
    return correction.withdrawn === undefined ? [moved] : [[id, correction], moved];
  }
}

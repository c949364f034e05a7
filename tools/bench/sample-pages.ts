import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A page to measure, with its path below the root of the site. */
export interface SamplePage {
  readonly kind: string;
  readonly path: string;
}

/** One page of each kind that a reader may open first. Kinds that the archive lacks are left out. */
export function samplePages(site: string): SamplePage[] {
  const first = (folder: string): string[] =>
    existsSync(join(site, folder)) ? readdirSync(join(site, folder)).toSorted().slice(0, 1) : [];
  return [
    ...first('articles').map((id) => ({ kind: 'article', path: `articles/${id}/` })),
    { kind: 'home', path: 'en/' },
    { kind: 'search', path: 'en/search/' },
    ...first('stories').map((id) => ({ kind: 'story', path: `stories/${id}/` })),
    ...first('names').map((id) => ({ kind: 'name', path: `names/${id}/` })),
    { kind: 'languages', path: 'en/languages/' },
    { kind: 'dates', path: 'en/dates/' },
    { kind: 'stories', path: 'en/stories/' },
    { kind: 'names', path: 'en/names/' },
    { kind: 'about', path: 'en/about/' },
    { kind: 'offline', path: 'en/offline/' },
  ];
}

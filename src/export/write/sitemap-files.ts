import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../entry.ts';
import { MAX_PAGES_PER_SITEMAP, writeSitemap, writeSitemapIndex } from '../sitemap.ts';
import type { ExportTarget } from './target.ts';
import { listPages } from './pages.ts';
import { formerFolders } from '../../i18n/former-paths.ts';
import { readFormerAddresses } from '../../record/archive-files/reader.ts';

/** `sitemap-index.xml` with its files, and `robots.txt`. A private archive asks to be left alone. */
export function writeSitemaps({ archive, out, site, root }: ExportTarget, entries: readonly Entry[]): void {
  if (site.private) {
    writeFileSync(join(out, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
    return;
  }
  const changed = new Map(entries.map(({ id, seen }) => [`articles/${id}/`, seen ?? undefined]));
  const former = formerFolders(readFormerAddresses(archive));
  const pages = listPages(
    out,
    root,
    // A page of an article that is not listed is a private one's.
    (path) => former.has(path) || (path.startsWith('articles/') && !changed.has(path)),
    (path) => changed.get(path),
  );
  const files: string[] = [];
  for (let start = 0; start < pages.length; start += MAX_PAGES_PER_SITEMAP) {
    const file = `sitemap-${files.length}.xml`;
    writeFileSync(join(out, file), writeSitemap(pages.slice(start, start + MAX_PAGES_PER_SITEMAP)));
    files.push(new URL(file, root).href);
  }
  writeFileSync(join(out, 'sitemap-index.xml'), writeSitemapIndex(files));
  writeFileSync(
    join(out, 'robots.txt'),
    `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap-index.xml', root).href}\n`,
  );
}

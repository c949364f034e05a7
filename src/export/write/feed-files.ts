import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '../entry.ts';
import { articleItem, writeAtom, writeJsonFeed, type Feed, type FeedItem } from '../feeds.ts';
import { changesOf, CHANGES_FEED } from '../../view/changes.ts';
import { changeItem } from '../change-item.ts';
import { translator } from '../../i18n/strings.ts';
import { siteUrls } from '../../i18n/urls.ts';
import { browsedFacets, browsedValues, feedOf } from '../../search/facets/browse.ts';
import { FACETS } from '../../search/facets/table.ts';
import { endonym } from '../../languages/index.ts';
import { nameLabel } from '../../i18n/name-label.ts';
import { compareText } from '../../record/order.ts';
import { hasOwnFeed } from '../../record/own-feed.ts';
import type { Card } from '../../record/schema.ts';
import { readFormerAddresses, readNames } from '../../record/archive-files/reader.ts';
import { articleAddress, type ExportTarget } from './target.ts';

/** The most entries of a feed. */
const MAX_ENTRIES = 50;

/** Writes feeds of the archive, of each language, of large stories, of frequent names and of the changes. */
export function writeFeeds(target: ExportTarget, entries: readonly Entry[], cards: readonly Card[]): void {
  const { archive, out, site, name, root } = target;
  const urls = siteUrls(site.base);
  const ui = site.defaultLanguage;
  const t = translator(ui);
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const writeItems = (
    file: string,
    title: string,
    page: string,
    language: string,
    items: readonly FeedItem[],
    deleted: Feed['deleted'] = [],
  ): void => {
    const feed: Feed = {
      ...{ title, language, publisher: site.publisher ?? name, items, deleted },
      page: new URL(page, site.url).href,
      address: new URL(`feeds/${file}`, root).href,
    };
    mkdirSync(dirname(join(out, 'feeds', file)), { recursive: true });
    writeFileSync(join(out, 'feeds', `${file}.atom`), writeAtom(feed));
    writeFileSync(join(out, 'feeds', `${file}.json`), writeJsonFeed(feed));
  };
  const write = (
    file: string,
    title: string,
    page: string,
    language: string,
    all: readonly Entry[],
    deleted: Feed['deleted'] = [],
  ): void => {
    const items = newestOf(all).map((entry) => articleItem(entry, articleAddress(site, entry.id)));
    writeItems(file, title, page, language, items, deleted);
  };
  const listOfChanges = new URL(urls.changes(ui), site.url).href;
  const changes = changesOf(archive, site).slice(0, MAX_ENTRIES);
  writeItems(
    CHANGES_FEED,
    `${name}: ${t('changes.title')}`,
    urls.changes(ui),
    ui,
    changes.map((change) => changeItem(change, { site, list: listOfChanges })),
  );
  write('all', name, urls.home(ui), ui, entries, deletedArticles(target));
  for (const [language, group] of Map.groupBy(entries, (entry) => entry.language))
    write(
      `language-${language}`,
      `${name}: ${endonym(language)}`,
      urls.language(ui, language),
      language,
      group,
    );
  for (const [story, group] of Map.groupBy(entries, (entry) => entry.story ?? ''))
    if (story !== '' && hasOwnFeed({ articles: group }))
      write(story, `${name}: ${group[0]?.title ?? ''}`, urls.story(story), ui, group);
  for (const facet of browsedFacets(FACETS, cards)) {
    for (const value of browsedValues(facet, cards).filter(({ hasFeed }) => hasFeed)) {
      const title = t('search.chosenValue', { facet: t(facet.label), value: value.value });
      const group = value.cards.flatMap(({ id }) => known.get(id) ?? []);
      write(feedOf(facet, value), `${name}: ${title}`, urls.by(ui, facet.parameter, value.slug), ui, group);
    }
  }
  for (const record of readNames(archive)) {
    if (!hasOwnFeed(record) || !record.hasPage) continue;
    const group = record.articles.flatMap((id) => known.get(id) ?? []);
    write(record.id, `${name}: ${nameLabel(record, ui).text}`, urls.name(record.id), ui, group);
  }
}

/** The articles that went last, by the ids of their entries. One of which no day is known is left out: the format wants a day. */
function deletedArticles({ archive, site }: ExportTarget): NonNullable<Feed['deleted']> {
  const gone = [...readFormerAddresses(archive)].flatMap(({ kind, id, to, since }) =>
    kind === 'article' && to.length === 0 && since !== null
      ? [{ id: articleAddress(site, id), seen: since }]
      : [],
  );
  return gone
    .toSorted((a, b) => compareText(b.seen, a.seen) || compareText(a.id, b.id))
    .slice(0, MAX_ENTRIES);
}

/** The entries that were added or changed last; within one day, the last in the order of the archive first. */
function newestOf(entries: readonly Entry[]): Entry[] {
  return entries
    .map((entry, place) => ({ entry, place }))
    .toSorted((a, b) => compareText(b.entry.seen ?? '', a.entry.seen ?? '') || b.place - a.place)
    .slice(0, MAX_ENTRIES)
    .map(({ entry }) => entry);
}

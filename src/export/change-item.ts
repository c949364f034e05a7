import type { Site } from '../config/site.ts';
import type { Change } from '../view/change.ts';
import type { FeedItem } from './feeds.ts';

/**
 * The entry of a change in the feed of changes, in the default language of the site.
 *
 * @param list address of the page that lists the changes
 */
export function changeItem(
  { id, on, what, because, subject }: Change,
  { site, list }: { readonly site: Site; readonly list: string },
): FeedItem {
  const ui = site.defaultLanguage;
  const own = `${list}#${id}`;
  return {
    id: own,
    address: subject === undefined ? own : new URL(subject.address, site.url).href,
    title: subject === undefined ? what[ui] : `${what[ui]} – ${subject.words[ui]}`,
    summary: because?.[ui] ?? '',
    language: ui,
    seen: on,
  };
}

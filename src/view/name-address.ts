import { writeHighlights } from '../browser/highlight/address.ts';
import type { SiteUrls } from '../i18n/urls.ts';
import type { InterfaceLanguage } from '../languages/index.ts';
import type { Article } from '../record/schema.ts';

/** What a link to a name needs to know of it. */
export type LinkedName = Pick<Article['named'][number], 'id' | 'hasPage' | 'onlyIn'>;

/**
 * Where a link to a name leads: to its page; where only one article has it, to that, with the name highlighted; else to a search for it.
 *
 * @param forms how the article writes the name
 * @param here id of the article whose page has the link
 */
export function nameAddress(
  urls: SiteUrls,
  ui: InterfaceLanguage,
  { id, hasPage, onlyIn }: LinkedName,
  {
    forms = [],
    here,
  }: { readonly forms?: readonly string[] | undefined; readonly here?: string | undefined } = {},
): string {
  if (hasPage) return urls.name(id);
  if (onlyIn === undefined) return `${urls.search(ui)}?name=${id}`;
  const highlights = writeHighlights({ forms: [...new Set(forms)], at: 0 });
  if (onlyIn === here) return highlights === '' ? urls.article(onlyIn) : highlights;
  return urls.article(onlyIn) + highlights;
}

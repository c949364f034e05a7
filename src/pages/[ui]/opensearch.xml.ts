import type { APIRoute } from 'astro';
import { x } from 'xastscript';
import { writeXml } from '../../export/xml.ts';
import { site } from '../../view/archive.ts';
import { eachInterfaceLanguage } from '../../view/static-paths.ts';
import { translator } from '../../i18n/strings.ts';
import { siteUrls } from '../../i18n/urls.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import { siteWords } from '../../config/site.ts';

export const getStaticPaths = eachInterfaceLanguage;

/** Lets browsers search the archive from their own search box (OpenSearch 1.1). */
export const GET: APIRoute = ({ props }) => {
  const { ui } = props as { ui: InterfaceLanguage };
  const name = siteWords(site, site.name, ui);
  const search = new URL(siteUrls(site.base).search(ui), site.url).href;
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', name.slice(0, 16)),
    x('Description', translator(ui)('search.label')),
    x('InputEncoding', 'UTF-8'),
    x('Language', ui),
    x('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
  ]);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${writeXml(description)}`);
};

import { createHash } from 'node:crypto';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { composeReport } from '../../../scripts/ingest/report.ts';
import { composeArchive, readArticle } from '../../../src/ingest/index.ts';
import { articleSchema, nameRecordSchema, storySchema, type Article } from '../../../src/record/schema.ts';
import { renderBody } from '../../../src/view/render-body.ts';
import type { AnyFile } from './any-files.ts';

/**
 * Makes an archive of files: nothing may throw, the report must add up, records must fit their schema, spans must be in their text, and the
 * HTML of each text must be well-formed and hold no program.
 *
 * @returns what was wrong
 */
export function faultsOfFiles(files: readonly AnyFile[]): string[] {
  const readings = files.map(({ path, bytes, sideCar }) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { draft, quarantined } = readArticle({ path, bytes, sha256, ...(sideCar && { sideCar }) });
    return { draft, quarantined, warnings: [], doubts: [] };
  });
  const archive = composeArchive(readings.flatMap(({ draft }) => draft ?? []));
  const folder = {
    directory: '',
    root: '',
    texts: files.map(({ path }) => path),
    sideCars: new Map(),
    ignored: new Map(),
  };
  // Throws where it does not add up.
  composeReport(folder, archive, readings, {
    ...{ asOf: null, held: [], placeOf: () => ({ line: 1, column: 1 }) },
    besides: { sideCars: [], ignored: [] },
  });
  const articles = [...archive.articles, ...archive.privateArticles];
  for (const article of articles) articleSchema.parse(article);
  for (const record of archive.names) nameRecordSchema.parse(record);
  for (const story of archive.stories) storySchema.parse(story);
  const ids = new Set(articles.map(({ id }) => id));
  return [
    ...(ids.size === archive.published ? [] : [`${archive.published} articles have ${ids.size} ids`]),
    ...articles.flatMap((article) =>
      [...faultsOfSpans(article), ...faultsOfBody(article)].map((fault) => `${article.id}: ${fault}`),
    ),
  ];
}

/** A span that is said to hold these words. */
interface Told {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly text?: string | undefined;
  readonly article?: string | undefined;
}

function faultsOfSpans({ id, text, blocks, mentions, quotes, title, published }: Article): string[] {
  const exact: readonly Told[] = [
    ...mentions.dates,
    ...mentions.names,
    ...title.evidence,
    ...published.evidence,
  ];
  const spans: readonly Told[] = [...blocks, ...quotes, ...exact];
  const own = ({ article }: Told): boolean => article === undefined || article === id;
  return [
    ...spans
      .filter(
        ({ start = 0, end = start, ...told }) =>
          own(told) && !(start >= 0 && start <= end && end <= text.length),
      )
      .map((span) => `${JSON.stringify(span)} is not in the text`),
    ...exact
      .filter(
        (span) => own(span) && span.start !== undefined && text.slice(span.start, span.end) !== span.text,
      )
      .map((span) => `${JSON.stringify(span)} holds other words`),
  ];
}

function faultsOfBody(article: Article): string[] {
  const html = renderBody(article);
  const faults: string[] = [];
  const tree = fromHtml(html, {
    fragment: true,
    onerror: ({ ruleId, reason }) => {
      // Letters that HTML has no place for are the text's own.
      if (ruleId?.includes('character') !== true) faults.push(`its HTML is broken: ${reason}`);
    },
  });
  visit(tree, 'element', ({ tagName, properties }) => {
    if (!ELEMENTS.has(tagName)) faults.push(`<${tagName}> is in its body`);
    for (const [name, value] of Object.entries(properties))
      if (/^on/iu.test(name) || (name === 'href' && !String(value).startsWith('#')))
        faults.push(`${name}="${String(value)}" is in its body`);
  });
  return faults;
}

/** What a body is made of. */
const ELEMENTS = new Set([
  'p',
  'h2',
  'h3',
  'blockquote',
  'figure',
  'figcaption',
  'small',
  'span',
  'mark',
  'sup',
  'a',
  'br',
]);

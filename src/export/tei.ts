/** TEI P5 of the texts with their names and dates, for researchers (https://tei-c.org/release/doc/tei-p5-doc/en/html/). */
import type { Element, Text } from 'xast';
import { x } from 'xastscript';
import { withoutControls, writeXml } from './xml.ts';
import { isWebAddress } from '../base/web-address.ts';
import { UNDETERMINED } from '../languages/index.ts';
import { BLOCK_KINDS } from '../record/block-kinds.ts';
import type { Article, Block } from '../record/schema.ts';
import { KEPT_FIELDS, statedValues, type Stated, type TeiPlace } from '../record/stated-fields.ts';
import { isoDate } from '../record/iso-date.ts';
import type { Span } from '../record/span.ts';

const NAME_ELEMENTS = { person: 'persName', place: 'placeName', organisation: 'orgName' } as const;

/** The beginning and end of a corpus; the texts come between them. */
export function corpusTags(
  title: string,
  language: string,
): { readonly open: string; readonly close: string } {
  const header = x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', withoutControls(title))]),
      x('publicationStmt', [
        x('p', 'Made by Kiosk out of raw text. The texts belong to their publishers and authors.'),
      ]),
      x('sourceDesc', [x('p', 'Plain text files; every text names its own.')]),
    ]),
  ]);
  return {
    open: `<?xml version="1.0" encoding="utf-8"?>\n<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:lang="${language}">${writeXml(header)}\n`,
    close: '</teiCorpus>\n',
  };
}

/** Writes one text as a `TEI` element: a header with its metadata, and its blocks with names and dates marked. */
export function writeTei(article: Article, address: string): string {
  const { id, language, title, published, stated, source } = article;
  const publishers = statedIn('publicationStmt', stated);
  const available = statedIn('availability', stated);
  return `${writeXml(
    x('TEI', { 'xml:id': `a-${id}`, ...(language === UNDETERMINED ? {} : { 'xml:lang': language }) }, [
      x('teiHeader', [
        x('fileDesc', [
          x('titleStmt', [
            x('title', { type: title.basis }, withoutControls(title.text)),
            ...statedIn('titleStmt', stated),
          ]),
          x('publicationStmt', [
            // TEI requires a publisher or distributor here.
            ...(publishers.length > 0 ? publishers : [x('publisher', 'not stated')]),
            x(
              'date',
              { ...dateAttributes(published.edtf, published), evidence: published.basis },
              published.edtf,
            ),
            x('idno', { type: 'URI' }, address),
            ...(available.length > 0 ? [x('availability', available)] : []),
          ]),
          x('sourceDesc', [
            x('bibl', [
              x('idno', { type: 'path' }, withoutControls(source.path)),
              x('idno', { type: 'SHA-256' }, source.sha256),
              ...statedIn('bibl', stated),
            ]),
          ]),
        ]),
      ]),
      x('text', [
        x('body', [
          x(
            'div',
            { type: 'article' },
            article.blocks.flatMap((block) => renderBlock(block, article)),
          ),
        ]),
      ]),
    ]),
  )}\n`;
}

/** The elements of one part of the header, for what the file states. */
function statedIn(part: TeiPlace['part'], stated: Stated): Element[] {
  return statedValues(stated).flatMap(([field, value]) => {
    const { tei, shape } = KEPT_FIELDS[field];
    if (tei?.part !== part) return [];
    const target = shape === 'licence' && isWebAddress(value) ? { target: value } : {};
    return [x(tei.element, { ...tei.attributes, ...target }, withoutControls(value))];
  });
}

function renderBlock(block: Block, article: Article): Element[] {
  const content = markWords(block, article);
  switch (BLOCK_KINDS[block.kind].tei) {
    case null:
      return [];
    case 'p':
      return [x('p', content)];
    case 'q':
      return [x('p', [x('q', content)])];
    case 'figDesc':
      return [x('figure', [x('figDesc', content)])];
    case 'ab':
      return [x('ab', { type: block.kind }, content)];
  }
}

interface Mark extends Span {
  readonly wrap: (text: Text) => Element;
}

/** The words of a block with its names and dates marked. A block of joined lines has other offsets, so nothing is marked in it. */
function markWords(block: Block, { text, mentions }: Article): (Element | Text)[] {
  if (block.text !== undefined) return [toText(block.text)];
  const marks: Mark[] = [
    ...mentions.names.map(({ name, type, start, end }) => ({
      ...{ start, end },
      wrap: (words: Text) => x(NAME_ELEMENTS[type], { ref: `#${name}` }, words),
    })),
    ...mentions.dates.map(({ edtf, start, end }) => ({
      ...{ start, end },
      wrap: (words: Text) => x('date', dateAttributes(edtf), words),
    })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end);
  const parts: (Element | Text)[] = [];
  let done = block.start;
  for (const { start, end, wrap } of marks) {
    if (start < done || end > block.end) continue;
    parts.push(toText(text.slice(done, start)), wrap(toText(text.slice(start, end))));
    done = end;
  }
  parts.push(toText(text.slice(done, block.end)));
  return parts.filter((part) => part.type !== 'text' || part.value !== '');
}

function toText(words: string): Text {
  return { type: 'text', value: withoutControls(words) };
}

/** `when` for a date that ISO 8601-1 can say; otherwise the bounds that are known. */
function dateAttributes(
  edtf: string,
  bounds: { readonly earliest?: string | null; readonly latest?: string | null } = {},
): Record<string, string> {
  const when = isoDate(edtf);
  if (when !== undefined) return { when };
  return {
    ...(bounds.earliest == null ? {} : { notBefore: bounds.earliest }),
    ...(bounds.latest == null ? {} : { notAfter: bounds.latest }),
  };
}

/** Takes out of the HTML of a page what neither a reader nor a script of that page needs. What is shown, and how it is read out, stays the same. */
import { stringCode } from '../i18n/string-code.ts';

const MARKED_SPAN = /^<span(?<attributes>(?: data-t="[^"]*"| data-values="[^"]*")*)>$/u;
/** Attributes for the script that puts a leaf page into the language of the reader. Other pages exist once in each language. */
const FOR_LEAVES = /^data-(?:t|t-label|t-placeholder|values|labels|frame|edtf)$/u;
/** Attributes that name a string. */
const NAMES_STRING = /^data-t(?:-label|-placeholder)?$/u;
/** The name of the string that an element shows. */
const STRING = / data-t="(?<key>[^"]+)"/u;
/** Tags that programs read from the HTML with patterns: what became of the page, its language, its heading, and what it says of itself. */
const QUOTED = /^<(?:html|meta|link|h1)\b/u;
/** End tags that the next tag implies, wherever Kiosk writes them. */
const IMPLIED: Readonly<Record<string, RegExp>> = {
  '</li>': /^<(?:li\b|\/[ou]l>)/u,
  '</dt>': /^<d[td]\b/u,
  '</dd>': /^<(?:d[td]\b|\/d(?:l|iv)>)/u,
  '</td>': /^<(?:t[dh]\b|\/tr>)/u,
  '</th>': /^<(?:t[dh]\b|\/tr>)/u,
  '</tr>': /^<(?:tr\b|\/t(?:head|body)>)/u,
  '</p>':
    /^<(?:(?:p|[ou]l|dl|div|section|h[1-6]|nav|table|details|form|pre|blockquote)\b|\/(?:li|dd|div|section|header|article)>)/u,
};
/** The first tag of a page is within these. */
const MAX_HEAD_CHARACTERS = 1000;
const VOID = /^<(?:area|br|col|hr|img|input|link|meta|source|wbr)\b/iu;
/** Letters that are read from the right: the Hebrew, Arabic and related blocks, and their presentation forms. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** What decides how the tags of a page are rewritten. */
interface PageKind {
  /** Whether the page exists once, for all interface languages. */
  readonly isLeaf: boolean;
  readonly language: string;
  readonly readsFromTheRight: boolean;
}

/**
 * Makes a page smaller:
 *
 * - A string of the interface that is all its parent holds is marked at the parent, without a `span` of its own, and by a short code.
 * - A page that exists in each interface language has no marks for changing the language in place.
 * - Parts of the frame state their language only where it is not that of the page, and a direction is found only where a letter is read from the right.
 * - Quotation marks are escaped and put around values only where HTML needs it. Tags that programs read without a parser keep them.
 * - End tags that HTML implies are left out.
 *
 * @param html as Astro renders it
 */
export function compactHtml(html: string): string {
  const [first = ''] = /<html[^>]*>/u.exec(html.slice(0, MAX_HEAD_CHARACTERS)) ?? [];
  const rewrite = rewriterFor({
    isLeaf: / data-leaf(?=[ >=])/u.test(first),
    language: / lang="(?<language>[^"]*)"/u.exec(first)?.groups?.['language'] ?? '',
    readsFromTheRight: FROM_THE_RIGHT.test(html),
  });
  const parts = splitTags(html);
  liftMarks(parts);
  dropImplied(parts);
  for (let place = 0; place < parts.length; place += 1) {
    const part = parts[place] ?? '';
    if (place % 2 === 1) parts[place] = rewrite(part);
    else if (part.includes('&')) parts[place] = part.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
  }
  return parts.join('');
}

/** Divides HTML, as Astro writes it, into texts and, at odd places, tags. A script with its content, and a comment, count as a tag. */
function splitTags(html: string): string[] {
  const parts: string[] = [];
  let end = 0;
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', end)) {
    const after = endOfTag(html, start);
    if (after === undefined) break;
    parts.push(html.slice(end, start), html.slice(start, after));
    end = after;
  }
  parts.push(html.slice(end));
  return parts;
}

/** The place after a tag; `undefined` where it has no end. */
function endOfTag(html: string, start: number): number | undefined {
  if (html.startsWith('<!--', start)) return placeAfter(html, '-->', start);
  if (html.startsWith('<script', start)) return placeAfter(html, '</script>', start);
  let from = start;
  for (;;) {
    const end = html.indexOf('>', from);
    const quote = html.indexOf('"', from);
    if (end < 0) return undefined;
    if (quote < 0 || end < quote) return end + 1;
    const closing = html.indexOf('"', quote + 1);
    if (closing < 0) return undefined;
    from = closing + 1;
  }
}

function placeAfter(html: string, mark: string, start: number): number | undefined {
  const place = html.indexOf(mark, start);
  return place < 0 ? undefined : place + mark.length;
}

/** Moves the marks of a `span` to its parent where the parent holds nothing else. Tags are at odd places. */
function liftMarks(parts: string[]): void {
  for (let place = 3; place + 4 < parts.length; place += 2) {
    if (parts[place]?.startsWith('<span') !== true || parts[place + 2] !== '</span>') continue;
    if (parts[place - 1] !== '' || parts[place + 3] !== '') continue;
    const attributes = MARKED_SPAN.exec(parts[place] ?? '')?.groups?.['attributes'];
    const parent = parts[place - 2] ?? '';
    if (attributes === undefined || !canCarry(parent) || parts[place + 4]?.startsWith('</') !== true)
      continue;
    parts[place - 2] = `${parent.slice(0, -1)}${attributes}>`;
    parts[place] = '';
    parts[place + 2] = '';
  }
}

function canCarry(parent: string): boolean {
  return (
    /^<[a-z]/iu.test(parent) &&
    !VOID.test(parent) &&
    !/^<script/iu.test(parent) &&
    !/ data-(?:t|labels|edtf|values)(?=[ =>])/u.test(parent)
  );
}

/** An end tag goes only where the next tag follows at once. */
function dropImplied(parts: string[]): void {
  let next = '';
  for (let place = parts.length - 2; place > 0; place -= 2) {
    const tag = parts[place] ?? '';
    if (parts[place + 1] !== '') next = '';
    if (tag === '') continue;
    if (tag.startsWith('</') && IMPLIED[tag]?.test(next) === true) parts[place] = '';
    next = tag;
  }
}

/** Most tags of a page are on thousands of others. */
const MAX_REMEMBERED_TAGS = 20_000;
const remembered = new Map<string, Map<string, string>>();

/** Rewrites tags, each once for all pages of a kind. */
function rewriterFor(page: PageKind): (tag: string) => string {
  const kind = JSON.stringify(page);
  const known = remembered.get(kind) ?? new Map<string, string>();
  if (known.size > MAX_REMEMBERED_TAGS) known.clear();
  remembered.set(kind, known);
  return (tag) => {
    if (tag.startsWith('</') || !tag.includes(' ') || tag.startsWith('<script') || tag.startsWith('<!'))
      return tag;
    const before = known.get(tag);
    if (before !== undefined) return before;
    const rewritten = QUOTED.test(tag) ? tag.replace(STRING, codeString) : rewriteAttributes(tag, page);
    known.set(tag, rewritten);
    return rewritten;
  };
}

function codeString(_: string, key: string): string {
  return ` data-t="${stringCode(key)}"`;
}

/** Attributes are read one after the other, so that nothing inside a value is taken for one. */
function rewriteAttributes(tag: string, { isLeaf, language, readsFromTheRight }: PageKind): string {
  const isFrame = / data-frame(?=[ >])/u.test(tag);
  return tag.replace(
    / (?<name>[^\s"'<>=/]+)(?:="(?<value>[^"]*)")?/gu,
    (whole: string, name: string, written: string | undefined, offset: number) => {
      if (!isLeaf && FOR_LEAVES.test(name)) return '';
      if (written === undefined) return whole;
      if (name === 'dir' && written === 'auto' && !readsFromTheRight) return '';
      // No part of the frame is inside of something in another language.
      if (name === 'lang' && isFrame && written === language) return '';
      const value = NAMES_STRING.test(name) ? stringCode(written) : written;
      if (value.includes('&quot;') && !/'|&#39;/u.test(value))
        return ` ${name}='${value.replaceAll('&quot;', '"')}'`;
      const isPlain = /^[\w#%./:~?&;-]+$/u.test(value) && /[ >]/u.test(tag.charAt(offset + whole.length));
      return isPlain ? ` ${name}=${value}` : ` ${name}="${value}"`;
    },
  );
}

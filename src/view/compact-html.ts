/** Takes out of the HTML of a page what neither a reader nor a script of that page needs. What is shown, and how it is read out, stays the same. */

/** Scripts, and tags with quotation marks around their values, as Astro writes them. */
const TAGS = /(<script\b[\s\S]*?<\/script>|<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|[^">])*>)/giu;
const MARKED_SPAN = /^<span(?<attributes>(?: data-t="[^"]*"| data-values="[^"]*")*)>$/u;
/** Attributes for the script that puts a leaf page into the language of the reader. Other pages exist once in each language. */
const FOR_LEAVES = /^data-(?:t|t-label|t-placeholder|values|ui-path|labels|frame)$/u;
/** Tags that programs read from the HTML with patterns: what became of the page, its language, its heading, and what it says of itself. */
const QUOTED = /^<(?:html|meta|link|h1)\b/u;
/** End tags that the next tag implies, wherever Kiosk writes them. */
const IMPLIED: Readonly<Record<string, RegExp>> = {
  '</li>': /^<(?:li\b|\/[ou]l>)/u,
  '</dt>': /^<d[td]\b/u,
  '</dd>': /^<(?:d[td]\b|\/d(?:l|iv)>)/u,
  '</p>':
    /^<(?:(?:p|[ou]l|dl|div|section|h[1-6]|nav|table|details|form|pre|blockquote)\b|\/(?:li|dd|div|section|header|article|td)>)/u,
};
/** The first tag of a page is within these. */
const MAX_HEAD_CHARACTERS = 1000;
const VOID = /^<(?:area|br|col|hr|img|input|link|meta|source|wbr)\b/iu;

/**
 * Makes a page smaller:
 *
 * - A string of the interface that is all its parent holds is marked at the parent, without a `span` of its own.
 * - A page that exists in each interface language has no marks for changing the language in place.
 * - Quotation marks are escaped and put around values only where HTML needs it. Tags that programs read without a parser keep them.
 * - End tags that HTML implies are left out.
 *
 * @param html as Astro renders it
 */
export function compactHtml(html: string): string {
  const isLeaf = /<html[^>]* data-leaf(?=[ >=])/u.test(html.slice(0, MAX_HEAD_CHARACTERS));
  const parts = html.split(TAGS);
  liftMarks(parts);
  dropImplied(parts);
  return parts
    .map((part, place) => {
      if (place % 2 === 0) return part.replaceAll('&quot;', '"').replaceAll('&#39;', "'");
      if (part.startsWith('<script') || part.startsWith('<!')) return part;
      return QUOTED.test(part) ? part : rewriteAttributes(part, isLeaf);
    })
    .join('');
}

/** Moves the marks of a `span` to its parent where the parent holds nothing else. Tags are at odd places. */
function liftMarks(parts: string[]): void {
  for (let place = 3; place + 4 < parts.length; place += 2) {
    const attributes = MARKED_SPAN.exec(parts[place] ?? '')?.groups?.['attributes'];
    const [parent = '', before, , , close, after, end] = parts.slice(place - 2, place + 5);
    if (attributes === undefined || before !== '' || after !== '' || close !== '</span>') continue;
    if (!canCarry(parent) || !end?.startsWith('</')) continue;
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

/** Attributes are read one after the other, so that nothing inside a value is taken for one. */
function rewriteAttributes(tag: string, isLeaf: boolean): string {
  return tag.replace(
    / (?<name>[^\s"'<>=/]+)(?:="(?<value>[^"]*)")?/gu,
    (whole: string, name: string, value: string | undefined, offset: number) => {
      if (!isLeaf && FOR_LEAVES.test(name)) return '';
      if (value === undefined) return whole;
      if (value.includes('&quot;') && !/'|&#39;/u.test(value))
        return ` ${name}='${value.replaceAll('&quot;', '"')}'`;
      const isPlain = /^[\w#%./:~?&;-]+$/u.test(value) && /[ >]/u.test(tag.charAt(offset + whole.length));
      return isPlain ? ` ${name}=${value}` : whole;
    },
  );
}

/** An end tag goes only where the next tag follows at once. */
function dropImplied(parts: string[]): void {
  let next = '';
  for (let place = parts.length - 2; place > 0; place -= 2) {
    const tag = parts[place] ?? '';
    if (parts[place + 1] !== '') next = '';
    if (tag === '') continue;
    if (IMPLIED[tag]?.test(next) === true) parts[place] = '';
    next = tag;
  }
}

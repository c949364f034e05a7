/** Renders the text of an article: blocks and marks → mdast → hast → HTML. No Markdown text is written on the way. */
import type { Properties } from 'hast';
import type { BlockContent, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { blockId, bodyGroups, type BodyBlock } from '../record/body-text.ts';
import type { Article } from '../record/schema.ts';

/** A range of the decoded text to mark, in UTF-16 units. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** Id of the element, for links that point at it. */
  readonly id?: string;
  /** Number of a name, number or date that other versions of the story share: shown as a superscript, in a colour of its own. */
  readonly shared?: number;
  /** Whether the words are a correction, and not those of the file. */
  readonly isCorrected?: true;
}

/** How to render the text of an article. */
export interface BodyOptions {
  /** Sorted by position, without overlaps. */
  readonly marks?: readonly TextMark[];
  /** Prefix of the ids of blocks, for a page that shows several articles. */
  readonly anchorPrefix?: string;
  /** Starts of blocks with a name, number or date that no other version of the story has. */
  readonly onlyHere?: ReadonlySet<number>;
}

/** Number of colours that shared marks take in turn; `stories-names.css` defines them. */
const SHARED_COLOURS = 8;

/** The dash that opens a line of speech; it hangs in the margin. */
const OPENING_DASH = /^[–—-](?=\s)/u;

const processor = unified().use(remarkRehype).use(rehypeStringify);

/** Renders the blocks of an article as HTML. */
export function renderBody(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  options: BodyOptions = {},
): string {
  const children = bodyGroups(blocks).map(([first, credit]) =>
    credit ? figure(text, first, credit, options) : blockNode(text, first, options),
  );
  const tree: Root = { type: 'root', children };
  return processor.stringify(processor.runSync(tree));
}

function blockNode(text: string, block: BodyBlock, options: BodyOptions): BlockContent {
  const children = inlineNodes(text, block, options);
  const hProperties = propertiesOf(block, options);
  switch (block.html.element) {
    case 'h2':
      return { type: 'heading', depth: 2, data: { hProperties }, children };
    case 'figure':
      return {
        type: 'paragraph',
        data: { hName: 'figure', hProperties },
        children: [wrap('figcaption', children)],
      };
    case 'p':
      return { type: 'paragraph', data: { hProperties }, children };
  }
}

function figure(text: string, caption: BodyBlock, credit: BodyBlock, options: BodyOptions): Paragraph {
  const words = inlineNodes(text, caption, options);
  const creditLine = wrap('small', inlineNodes(text, credit, options), {
    className: [credit.html.class ?? ''],
  });
  return {
    type: 'paragraph',
    data: { hName: 'figure', hProperties: propertiesOf(caption, options) },
    children: [wrap('figcaption', [...words, plain(' '), creditLine])],
  };
}

/** The id of a block, its kind and its language. */
function propertiesOf(block: BodyBlock, { anchorPrefix = '', onlyHere }: BodyOptions): Properties {
  const className = [
    ...(block.html.class === null ? [] : [block.html.class]),
    ...(onlyHere?.has(block.start) === true ? ['only-here'] : []),
  ];
  return {
    id: anchorPrefix + blockId(block),
    ...(className.length > 0 && { className }),
    ...(block.language !== undefined && { lang: block.language }),
  };
}

/** The text of a block, split where marks begin and end. */
function inlineNodes(text: string, block: BodyBlock, { marks = [] }: BodyOptions): PhrasingContent[] {
  if (block.text !== undefined) return [plain(block.text)];
  const nodes: PhrasingContent[] = [];
  let from = block.start;
  if (block.html.hangsDash === true && OPENING_DASH.test(text.slice(block.start, block.end))) {
    nodes.push(wrap('span', [plain(text.slice(from, from + 1))], { className: ['dash'] }));
    from += 1;
  }
  for (const mark of marks) {
    if (mark.start < from || mark.end > block.end) continue;
    nodes.push(plain(text.slice(from, mark.start)), markNode(text, mark));
    from = mark.end;
  }
  nodes.push(plain(text.slice(from, block.end)));
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
}

function markNode(text: string, { start, end, id, shared, isCorrected }: TextMark): PhrasingContent {
  const words = plain(text.slice(start, end));
  const properties = id === undefined ? {} : { id };
  if (isCorrected) return wrap('ins', [words], { ...properties, className: ['corrected'] });
  if (shared === undefined) return wrap('mark', [words], properties);
  const number = wrap('sup', [plain(String(shared))]);
  const className = [`colour-${(shared - 1) % SHARED_COLOURS}`];
  return wrap('mark', [words, number], { ...properties, className, dataShared: String(shared) });
}

function plain(value: string): Text {
  return { type: 'text', value };
}

function wrap(
  hName: string,
  children: PhrasingContent[],
  hProperties: Record<string, unknown> = {},
): PhrasingContent {
  return { type: 'emphasis', data: { hName, hProperties: hProperties as Record<string, string> }, children };
}

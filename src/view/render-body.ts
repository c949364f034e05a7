/** An article's text as HTML: blocks and marks → mdast → hast → HTML. No Markdown string is ever joined. */
import type { Properties } from 'hast';
import type { BlockContent, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { BLOCK_KINDS, type BlockHtml } from '../record/block-kinds.ts';
import type { Article, Block } from '../record/schema.ts';

/** A run of the decoded text that is to be marked. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** Id of the element, so that a link can point at it. */
  readonly id?: string;
  /** Number of what it shares with other tellings of a story: shown small behind the words, with a colour of its own. */
  readonly shared?: number;
}

/** How a body is set, beside its own text. */
export interface BodyOptions {
  /** Sorted, not overlapping. */
  readonly marks?: readonly TextMark[];
  /** Before the id of every block, where several bodies stand on one page. */
  readonly anchorPrefix?: string;
  /** Whether every block offers its own address. */
  readonly anchors?: boolean;
  /** Starts of blocks that only this telling of a story has. */
  readonly onlyHere?: ReadonlySet<number>;
}

/** Colours that shared marks take turns in; `stories-names.css` names as many. */
const SHARED_COLOURS = 8;

/** A dash that opens a spoken line hangs in the margin. */
const OPENING_DASH = /^[–—-](?=\s)/u;

const processor = unified().use(remarkRehype).use(rehypeStringify);

/** HTML of the blocks of an article. */
export function renderBody(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  options: BodyOptions = {},
): string {
  const children = groupFigures(blocks).map(([first, credit]) =>
    credit ? figure(text, first, credit, options) : blockNode(text, first, options),
  );
  const tree: Root = { type: 'root', children };
  return processor.stringify(processor.runSync(tree));
}

/** A block of the body and how it is set there. */
type BodyBlock = Block & { readonly html: BlockHtml };

/** The blocks of the body; a caption and the credit after it are one figure. */
function groupFigures(blocks: readonly Block[]): [BodyBlock, BodyBlock?][] {
  const groups: [BodyBlock, BodyBlock?][] = [];
  for (const block of blocks) {
    const { html } = BLOCK_KINDS[block.kind];
    if (html === null) continue;
    const last = groups.at(-1);
    if (html.joinsFigure === true && last && isCaption(last[0]) && !last[1]) last[1] = { ...block, html };
    else groups.push([{ ...block, html }]);
  }
  return groups;
}

function isCaption({ html }: BodyBlock): boolean {
  return html.element === 'figure' && html.joinsFigure !== true;
}

function blockNode(text: string, block: BodyBlock, options: BodyOptions): BlockContent {
  const children = inlineNodes(text, block, options);
  const hProperties = propertiesOf(block, options);
  if (block.html.element === 'h2') return { type: 'heading', depth: 2, data: { hProperties }, children };
  if (block.html.element === 'figure') {
    return {
      type: 'paragraph',
      data: { hName: 'figure', hProperties },
      children: [wrap('figcaption', children)],
    };
  }
  const anchor = options.anchors === true ? [anchorNode(block)] : [];
  return { type: 'paragraph', data: { hProperties }, children: [...anchor, ...children] };
}

/** Shown in the margin where a pointer rests; it holds no letter that would be copied or read aloud with the text. */
function anchorNode(block: Block): PhrasingContent {
  const href = `#t${block.start}`;
  return wrap('a', [], { href, className: ['pilcrow'], ariaHidden: 'true', tabIndex: -1 });
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

/** The address of a block within its page (stable as long as the text before it is), its kind and its language. */
function propertiesOf(block: BodyBlock, { anchorPrefix = '', onlyHere }: BodyOptions): Properties {
  const className = [
    ...(block.html.class === null ? [] : [block.html.class]),
    ...(onlyHere?.has(block.start) === true ? ['only-here'] : []),
  ];
  return {
    id: `${anchorPrefix}t${block.start}`,
    ...(className.length > 0 && { className }),
    ...(block.language !== undefined && { lang: block.language }),
  };
}

/** The block's words, cut where marks begin and end. */
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

function markNode(text: string, { start, end, id, shared }: TextMark): PhrasingContent {
  const words = plain(text.slice(start, end));
  const properties = id === undefined ? {} : { id };
  if (shared === undefined) return wrap('mark', [words], properties);
  const number = wrap('sup', [plain(String(shared))]);
  const className = ['shared', `colour-${(shared - 1) % SHARED_COLOURS}`];
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

/** An article's text as HTML: blocks and marks → mdast → hast → HTML. No Markdown string is ever joined. */
import type { BlockContent, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Article, Block } from './schema.ts';

/** A run of the decoded text that something was read from. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Id of the element, so that «How do we know?» can point at it. */
  readonly id: string;
}

/** Blocks a reader does not see in the text: the header is shown as evidence, the title above. */
const NOT_IN_BODY: ReadonlySet<Block['kind']> = new Set(['header', 'title']);

/** A dash that opens a spoken line hangs in the margin. */
const OPENING_DASH = /^[–—-](?=\s)/u;

const processor = unified().use(remarkRehype).use(rehypeStringify);

/** HTML of the blocks; `marks` are sorted and do not overlap. */
export function renderBody(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  marks: readonly Mark[],
): string {
  const children = groupCaptions(blocks.filter(({ kind }) => !NOT_IN_BODY.has(kind))).map(
    ([first, credit]) => (credit ? figure(text, first, credit, marks) : blockNode(text, first, marks)),
  );
  const tree: Root = { type: 'root', children };
  return processor.stringify(processor.runSync(tree));
}

/** The address of a block within its page; stable as long as the text before it is. */
export function blockAnchor(block: Pick<Block, 'start'>): string {
  return `t${block.start}`;
}

/** A caption and the credit after it are one figure. */
function groupCaptions(blocks: readonly Block[]): [Block, Block?][] {
  const groups: [Block, Block?][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'credit' && last?.[0].kind === 'caption' && !last[1]) last[1] = block;
    else groups.push([block]);
  }
  return groups;
}

function blockNode(text: string, block: Block, marks: readonly Mark[]): BlockContent {
  const children = inlineNodes(text, block, marks);
  const hProperties = {
    id: blockAnchor(block),
    ...(block.kind !== 'paragraph' && { className: [block.kind] }),
    ...(block.language !== undefined && { lang: block.language }),
  };
  if (block.kind === 'subheading') return { type: 'heading', depth: 2, data: { hProperties }, children };
  if (block.kind === 'caption' || block.kind === 'credit') {
    return {
      type: 'paragraph',
      data: { hName: 'figure', hProperties },
      children: [wrap('figcaption', children)],
    };
  }
  return { type: 'paragraph', data: { hProperties }, children };
}

function figure(text: string, caption: Block, credit: Block, marks: readonly Mark[]): Paragraph {
  const words = inlineNodes(text, caption, marks);
  const creditLine = wrap('small', inlineNodes(text, credit, marks), { className: ['credit'] });
  return {
    type: 'paragraph',
    data: { hName: 'figure', hProperties: { id: blockAnchor(caption), className: ['caption'] } },
    children: [wrap('figcaption', [...words, { type: 'text', value: ' ' }, creditLine])],
  };
}

/** The block's words, cut where marks begin and end. */
function inlineNodes(text: string, block: Block, marks: readonly Mark[]): PhrasingContent[] {
  if (block.text !== undefined) return [plain(block.text)];
  const nodes: PhrasingContent[] = [];
  let from = block.start;
  if (block.kind === 'quotation' && OPENING_DASH.test(text.slice(block.start, block.end))) {
    nodes.push(wrap('span', [plain(text.slice(from, from + 1))], { className: ['dash'] }));
    from += 1;
  }
  for (const mark of marks) {
    if (mark.start < from || mark.end > block.end) continue;
    nodes.push(plain(text.slice(from, mark.start)));
    nodes.push(wrap('mark', [plain(text.slice(mark.start, mark.end))], { id: mark.id }));
    from = mark.end;
  }
  nodes.push(plain(text.slice(from, block.end)));
  return nodes.filter((node) => node.type !== 'text' || node.value !== '');
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

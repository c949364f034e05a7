/** What the body of an article's page says: which blocks it shows, and their words. The page is rendered from it, and the browser compares the page with it. */
import { BLOCK_KINDS, type BlockHtml } from './block-kinds.ts';
import type { Article, Block } from './schema.ts';

/** A block of the body, and its HTML. */
export type BodyBlock = Block & { readonly html: BlockHtml };

/** The blocks of the body, in groups, each one element of the page: a caption and the credit after it form one figure. */
export function bodyGroups(blocks: readonly Block[]): [BodyBlock, BodyBlock?][] {
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

/** The id of the element of a block: stable while the text before it is unchanged. */
export function blockId({ start }: Pick<Block, 'start'>): string {
  return `t${start}`;
}

/** An element of the body: its id and its words, with the white space that it has in the text. */
export interface BodyText {
  readonly id: string;
  readonly text: string;
}

/** The elements of the body, in order. */
export function bodyTexts({ text, blocks }: Pick<Article, 'text' | 'blocks'>): BodyText[] {
  return bodyGroups(blocks).map(([first, credit]) => ({
    id: blockId(first),
    text: [first, ...(credit ? [credit] : [])]
      .map((block) => block.text ?? text.slice(block.start, block.end))
      .join(' '),
  }));
}

/**
 * The jobs that a block can have on the page: one row per kind. Segmentation decides the kind of a block; whatever
 * treats kinds differently after that asks this table, so a new kind is a new row.
 */

interface BlockKindRow {
  /** Whether it is the heading of the article. */
  readonly isHeading?: true;
  /** Whether it counts as text: it is indexed and its words are counted. A header is metadata. */
  readonly isText: boolean;
  /** Whether it is written in sentences and part of the article. The language is identified, and articles are compared, by such blocks. */
  readonly isProse: boolean;
  /** Whether it is running text, from which quotations are read. */
  readonly isRunningText: boolean;
  readonly namesAreRead: boolean;
  readonly datesAreRead: boolean;
  /** Whether a publication line or dateline is looked for in it, wherever in the article it is. */
  readonly mayDateArticle: boolean;
  /** Rank as a source of the title in an article without a heading. The block with the lowest rank is used; `null`: never. */
  readonly titleRank: 1 | 2 | 3 | null;
  /** Rank as a source of the summary, used in the same way. */
  readonly summaryRank: 1 | 2 | null;
  /** The field of a query that finds words in it (`caption:`); absent: none. */
  readonly searchedAs?: 'caption' | 'quote';
  /** How the body of a page shows it; `null`: not in the body. */
  readonly html: BlockHtml | null;
  /** The TEI element; `ab` has the kind as its type. */
  readonly tei: 'p' | 'q' | 'figDesc' | 'ab' | null;
  readonly markdown: 'plain' | 'heading' | 'quotation' | 'emphasis' | null;
}

/** How the body of a page sets a block. */
export interface BlockHtml {
  readonly element: 'p' | 'h2' | 'figure';
  readonly class: string | null;
  /** Whether it is set in the figure of the block before it. */
  readonly joinsFigure?: boolean;
  /** Whether a dash at its beginning hangs in the margin. */
  readonly hangsDash?: boolean;
}

const TABLE = {
  header: {
    isText: false,
    isProse: false,
    isRunningText: false,
    namesAreRead: false,
    datesAreRead: false,
    mayDateArticle: false,
    titleRank: null,
    summaryRank: null,
    html: null,
    tei: null,
    markdown: null,
  },
  /** The page shows the title above the body. */
  title: {
    isHeading: true,
    isText: true,
    isProse: true,
    isRunningText: false,
    namesAreRead: true,
    datesAreRead: true,
    mayDateArticle: false,
    titleRank: null,
    summaryRank: null,
    html: null,
    tei: 'ab',
    markdown: null,
  },
  lead: {
    isText: true,
    isProse: true,
    isRunningText: true,
    namesAreRead: true,
    datesAreRead: true,
    mayDateArticle: false,
    titleRank: 1,
    summaryRank: 1,
    html: { element: 'p', class: 'lead' },
    tei: 'ab',
    markdown: 'plain',
  },
  subheading: {
    isText: true,
    isProse: true,
    isRunningText: false,
    namesAreRead: true,
    datesAreRead: true,
    mayDateArticle: false,
    titleRank: 2,
    summaryRank: null,
    html: { element: 'h2', class: 'subheading' },
    tei: 'ab',
    markdown: 'heading',
  },
  paragraph: {
    isText: true,
    isProse: true,
    isRunningText: true,
    namesAreRead: true,
    datesAreRead: true,
    mayDateArticle: false,
    titleRank: 1,
    summaryRank: 2,
    html: { element: 'p', class: null },
    tei: 'p',
    markdown: 'plain',
  },
  quotation: {
    isText: true,
    isProse: true,
    isRunningText: true,
    namesAreRead: true,
    datesAreRead: true,
    mayDateArticle: false,
    titleRank: 2,
    summaryRank: null,
    searchedAs: 'quote',
    html: { element: 'p', class: 'quotation', hangsDash: true },
    tei: 'q',
    markdown: 'quotation',
  },
  caption: {
    isText: true,
    isProse: true,
    isRunningText: false,
    namesAreRead: true,
    datesAreRead: true,
    mayDateArticle: false,
    titleRank: 2,
    summaryRank: null,
    searchedAs: 'caption',
    html: { element: 'figure', class: 'caption' },
    tei: 'figDesc',
    markdown: 'emphasis',
  },
  credit: {
    isText: true,
    isProse: false,
    isRunningText: false,
    namesAreRead: false,
    datesAreRead: true,
    mayDateArticle: false,
    titleRank: 3,
    summaryRank: null,
    html: { element: 'figure', class: 'credit', joinsFigure: true },
    tei: 'ab',
    markdown: 'emphasis',
  },
  byline: {
    isText: true,
    isProse: false,
    isRunningText: false,
    namesAreRead: false,
    datesAreRead: true,
    mayDateArticle: true,
    titleRank: 3,
    summaryRank: null,
    html: { element: 'p', class: 'byline' },
    tei: 'ab',
    markdown: 'emphasis',
  },
  dateline: {
    isText: true,
    isProse: false,
    isRunningText: false,
    namesAreRead: true,
    datesAreRead: true,
    mayDateArticle: true,
    titleRank: 3,
    summaryRank: null,
    html: { element: 'p', class: 'dateline' },
    tei: 'ab',
    markdown: 'emphasis',
  },
  /** Lines of the page around the article. */
  boilerplate: {
    isText: true,
    isProse: false,
    isRunningText: false,
    namesAreRead: false,
    datesAreRead: false,
    mayDateArticle: false,
    titleRank: 3,
    summaryRank: null,
    html: { element: 'p', class: 'boilerplate' },
    tei: 'ab',
    markdown: 'plain',
  },
} as const satisfies Readonly<Record<string, BlockKindRow>>;

export type BlockKind = keyof typeof TABLE;

/** The row of every kind. */
export const BLOCK_KINDS: Readonly<Record<BlockKind, BlockKindRow>> = TABLE;

/** Every kind, in the order of the table. */
export const BLOCK_KIND_NAMES = Object.keys(BLOCK_KINDS) as readonly BlockKind[];

/**
 * The block with the lowest rank; of those with the same rank the first.
 */
export function firstByRank<Item extends { readonly kind: BlockKind }>(
  blocks: readonly Item[],
  rank: 'titleRank' | 'summaryRank',
): Item | undefined {
  let first: Item | undefined;
  let best = Infinity;
  for (const block of blocks) {
    const own = BLOCK_KINDS[block.kind][rank] ?? Infinity;
    if (own < best) [first, best] = [block, own];
  }
  return first;
}

/** Whether a block, or a piece that may become one, is the heading of its article. */
export function isHeading({ kind }: { readonly kind?: BlockKind | undefined }): boolean {
  return kind !== undefined && BLOCK_KINDS[kind].isHeading === true;
}

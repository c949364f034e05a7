import { BLOCK_KINDS } from '../record/block-kinds.ts';
import { KEPT_FIELDS, statedValues } from '../record/stated-fields.ts';
import type { Article, Block } from '../record/schema.ts';

/** Characters that mean something to Markdown. */
const SPECIAL = /[\\`*_{}[\]<>()#+!|~]/gu;

/** Writes an article as CommonMark, with its metadata in YAML front matter. */
export function writeMarkdown(
  { title, language, published, stated, source, text, blocks }: Article,
  address: string,
): string {
  const metadata = {
    title: title.text,
    language,
    date: published.edtf,
    date_basis: published.basis,
    ...Object.fromEntries(
      statedValues(stated).flatMap(([field, value]) => {
        const { column } = KEPT_FIELDS[field];
        return column === null ? [] : [[column, value]];
      }),
    ),
    url: address,
    file: source.path,
    sha256: source.sha256,
  };
  const front = Object.entries(metadata).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = blocks.flatMap((block) =>
    renderBlock(block, escape(block.text ?? text.slice(block.start, block.end))),
  );
  return `---\n${front.join('\n')}\n---\n\n# ${escape(title.text)}\n\n${body.join('\n\n')}\n`;
}

/** Empty for a block that is not in the body. */
function renderBlock({ kind }: Block, words: string): string[] {
  switch (BLOCK_KINDS[kind].markdown) {
    case null:
      return [];
    case 'plain':
      return [words];
    case 'heading':
      return [`## ${words}`];
    case 'quotation':
      return [`> ${words}`];
    case 'emphasis':
      return [`*${words}*`];
  }
}

/** One line with every character escaped that Markdown reads, and a number or dash that would begin a list. */
function escape(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(SPECIAL, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-=])/u, '\\$1');
}

import { BLOCK_KINDS } from '../record/block-kinds.ts';
import { KEPT_FIELDS, statedValues } from '../record/stated-fields.ts';
import type { Article, Block } from '../record/schema.ts';

/** Signs that would mean something to Markdown. */
const SPECIAL = /[\\`*_{}[\]<>()#+!|~]/gu;

/** An article as Markdown (CommonMark) with what is known of it before the text. */
export function writeMarkdown(
  { title, language, published, stated, source, text, blocks }: Article,
  address: string,
): string {
  const facts = {
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
  const front = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const body = blocks.flatMap((block) =>
    renderBlock(block, escape(block.text ?? text.slice(block.start, block.end))),
  );
  return `---\n${front.join('\n')}\n---\n\n# ${escape(title.text)}\n\n${body.join('\n\n')}\n`;
}

/** None for a block that has no place in the body. */
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

/** One line without a sign that Markdown reads; a number or dash that would begin a list is held back too. */
function escape(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(SPECIAL, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])/u, '$1\\$2')
    .replace(/^([-=])/u, '\\$1');
}

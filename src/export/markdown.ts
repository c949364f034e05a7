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
    author: stated.author,
    source: stated.source,
    url: address,
    file: source.path,
    sha256: source.sha256,
  };
  const front = Object.entries(facts).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  const shown = blocks.filter(({ kind }) => kind !== 'header' && kind !== 'title');
  const body = shown.map((block) =>
    renderBlock(block, escape(block.text ?? text.slice(block.start, block.end))),
  );
  return `---\n${front.join('\n')}\n---\n\n# ${escape(title.text)}\n\n${body.join('\n\n')}\n`;
}

function renderBlock({ kind }: Block, words: string): string {
  if (kind === 'subheading') return `## ${words}`;
  if (kind === 'quotation') return `> ${words}`;
  if (kind === 'caption' || kind === 'credit' || kind === 'byline' || kind === 'dateline')
    return `*${words}*`;
  return words;
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

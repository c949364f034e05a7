import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readHeader } from '../../src/ingest/file/header.ts';
import { segment } from '../../src/ingest/file/segment.ts';
import { BLOCK_KIND_NAMES, type BlockKind } from '../../src/record/block-kinds.ts';
import type { Block } from '../../src/record/schema.ts';
import type { Figure } from './figure.ts';

/** A text, and the blocks that a careful reader splits it into. */
export interface StructureGold {
  readonly name: string;
  readonly text: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly start: number; readonly end: number }[];
}

const MARKER = new RegExp(`\\[(${BLOCK_KIND_NAMES.join('|')})\\] `, 'gu');

/**
 * Reads a file of gold: articles below lines of `=== name`, each block after a marker `[kind] `. Without its markers an
 * article is the raw text, line ends and all.
 */
export function parseStructureGold(content: string): StructureGold[] {
  return content
    .split(/^=== /mu)
    .slice(1)
    .map((article) => {
      const nameEnd = article.indexOf('\n');
      const marked = article.slice(nameEnd + 1).replace(/(?<!\n)\n+$/u, '\n');
      const markers = [...marked.matchAll(MARKER)];
      let text = '';
      let from = 0;
      const starts = markers.map(({ 0: marker, 1: kind, index }) => {
        text += marked.slice(from, index);
        from = index + marker.length;
        return { kind: kind as BlockKind, start: text.length };
      });
      text += marked.slice(from);
      const blocks = starts.map(({ kind, start }, index) => {
        const slice = text.slice(start, starts[index + 1]?.start ?? text.length);
        return { kind, start, end: start + slice.trimEnd().length };
      });
      return { name: article.slice(0, nameEnd).trim(), text, blocks };
    });
}

/** The blocks that Kiosk splits a text into. */
export function cut(text: string): readonly Block[] {
  return segment(text, readHeader(text).end);
}

/** Share of the gold's blocks that come out with the same kind and the same range, per language. */
export async function evaluateStructure(goldDirectory: string): Promise<Figure[]> {
  const names = (await readdir(goldDirectory)).filter((name) => name.endsWith('.txt')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const articles = parseStructureGold(await readFile(join(goldDirectory, name), 'utf8'));
      const hits = articles.flatMap(({ text, blocks }) => {
        const found = new Set(cut(text).map(({ kind, start, end }) => `${kind} ${start} ${end}`));
        return blocks.map(({ kind, start, end }) => found.has(`${kind} ${start} ${end}`));
      });
      return {
        field: 'blocks',
        language: basename(name, '.txt'),
        metric: 'accuracy',
        n: hits.length,
        correct: hits.filter(Boolean).length,
      };
    }),
  );
}

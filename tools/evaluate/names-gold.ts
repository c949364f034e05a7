import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { MarkedName, MarkedText } from '../train-names/corpus.ts';
import { languagesWithGold } from './gold-languages.ts';
import { NAME_TYPES, type Block } from '../../src/record/schema.ts';

const sentence = z.object({
  text: z.string(),
  names: z.array(z.object({ text: z.string(), type: z.enum(NAME_TYPES), start: z.int(), end: z.int() })),
});

const GOLD = new URL('../../tests/gold/names/', import.meta.url);

/** Sentences of our own with invented names, as one article per language. Each sentence is a paragraph. */
export interface NamesGold extends MarkedText {
  readonly blocks: readonly Block[];
}

export function readNamesGold(): NamesGold[] {
  return languagesWithGold('names').map((language) => {
    const lines = readFileSync(new URL(`${language}.jsonl`, GOLD), 'utf8')
      .trim()
      .split('\n');
    let text = '';
    const names: MarkedName[] = [];
    const blocks: Block[] = [];
    for (const line of lines) {
      const read = sentence.parse(JSON.parse(line));
      const from = text.length;
      names.push(
        ...read.names.map(({ type, start, end }) => ({ type, start: from + start, end: from + end })),
      );
      blocks.push({ kind: 'paragraph', start: from, end: from + read.text.length });
      text += `${read.text}\n\n`;
    }
    return { language, source: 'own', group: 'own', text, names, blocks };
  });
}

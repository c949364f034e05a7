import { createHash } from 'node:crypto';
import { readArticle } from '../../src/ingest/index.ts';
import { readSentenceGold } from './gold.ts';

const WORDS = 350;
const WARM_UP = 40;
const ROUNDS = 100;

/** How fast files are read, and how much memory that takes. */
export interface Speed {
  /** Processor time of all per-file stages for an article of 350 words, in milliseconds; other programs do not count. */
  readonly milliseconds: number;
  /** Resident memory of the process afterwards, in megabytes. */
  readonly megabytes: number;
}

/** Measures reading of articles of 350 words in each source language. */
export function measureSpeed(goldDirectory: string): Speed {
  const files = readSentenceGold(goldDirectory).map(({ language, paragraphs }) => {
    const words = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
    const bytes = new TextEncoder().encode(ofLength(words));
    return { path: `${language}.txt`, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  for (let round = 0; round < WARM_UP; round += 1) for (const file of files) readArticle(file);
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) for (const file of files) readArticle(file);
  const { user, system } = process.cpuUsage(before);
  return {
    milliseconds: (user + system) / 1000 / ROUNDS / files.length,
    megabytes: process.memoryUsage().rss / 1e6,
  };
}

function ofLength(words: string): string {
  const enough = `${words}\n\n`.repeat(Math.ceil(WORDS / words.split(/\s+/u).length));
  return enough
    .split(/(?<=\s)(?=\S)/u)
    .slice(0, WORDS)
    .join('');
}

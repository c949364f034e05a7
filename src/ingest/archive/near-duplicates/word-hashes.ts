import { FNV_OFFSET, addUnit } from '../../../base/fnv1a.ts';
import { BLOCK_KINDS } from '../../../record/block-kinds.ts';
import type { Block } from '../../../record/schema.ts';
import { LOWER_CASE } from '../../letters.ts';

/** The part of a draft that this stage needs. */
export interface HashableDraft {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** One 32-bit hash per word, in reading order, ignoring case. */
export function hashWords({ text, blocks }: HashableDraft): Int32Array {
  const hashes: number[] = [];
  for (const block of blocks) {
    if (!BLOCK_KINDS[block.kind].isProse) continue;
    if (block.text === undefined) hashRange(text, block.start, block.end, hashes);
    else hashRange(block.text, 0, block.text.length, hashes);
  }
  return Int32Array.from(hashes);
}

function hashRange(text: string, start: number, end: number, hashes: number[]): void {
  let hash = FNV_OFFSET;
  let inWord = false;
  for (let at = start; at < end; at += 1) {
    const lower = LOWER_CASE[text.charCodeAt(at)] ?? 0;
    if (lower !== 0) {
      hash = addUnit(hash, lower);
      inWord = true;
    } else if (inWord) {
      hashes.push(hash | 0);
      hash = FNV_OFFSET;
      inWord = false;
    }
  }
  if (inWord) hashes.push(hash | 0);
}

/** A 32-bit hash of three words in a row, never 0. */
export function hashShingle(words: Int32Array, at: number): number {
  let hash = Math.imul((words[at] ?? 0) ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13) ^ (words[at + 1] ?? 0)) | 0, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 16) ^ (words[at + 2] ?? 0)) | 0, 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> 0 || 1;
}

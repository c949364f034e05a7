/** What is kept between builds for the parts of the index that the whole archive goes into. */
import { join } from 'node:path';
import { codeDigest } from '../../../cache/code-digest.ts';
import { openKeptAnswers, type KeptAnswers } from '../../../disk/kept-answers.ts';
import type { Concept } from './concept-table.ts';

/** The modules that make what is kept. */
const CONCEPTS = 'src/search/index/build/concept-table.ts';
const SPELLINGS = 'src/search/index/build/spellings.ts';
const PACKING = 'src/search/index/build/write-packed.ts';

export interface KeptParts {
  /** The table of concepts, with the keys and sounds of its words. */
  readonly concepts: KeptAnswers<readonly Concept[]>;
  /** The keys of names. */
  readonly names: KeptAnswers<string>;
  /** Packed files of lists, by their contents. */
  readonly files: KeptAnswers<Uint8Array>;
}

/** @param warn told what was damaged */
export async function openKeptParts(cache: string, warn: (message: string) => void): Promise<KeptParts> {
  const open = async <Answer>(name: string, module: string): Promise<KeptAnswers<Answer>> =>
    openKeptAnswers(join(cache, `${name}.kept`), await codeDigest(module), warn);
  return {
    concepts: await open('concepts', CONCEPTS),
    names: await open('keys-of-names', SPELLINGS),
    files: await open('files', PACKING),
  };
}

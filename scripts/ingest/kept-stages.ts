/**
 * What the stages of an archive keep between runs: one file for each, with the digest of what it was made from and of its bytes. A file
 * of another version of the program, or one that is not as it was written, counts as missing.
 */
import { hash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { codeDigest } from '../../src/cache/code-digest.ts';
import type { StageMemory } from '../../src/ingest/index.ts';

/** The module that runs the stages. Its digest, which covers its imports, is part of the key of what is kept. */
const STAGES = 'src/ingest/archive/compose-archive.ts';

const ENDING = '.stage';

/** In front of what is kept: the digest of its inputs, and of its bytes. */
const DIGEST_BYTES = 32;
const FRONT_BYTES = 2 * DIGEST_BYTES;

/**
 * Opens what the stages of an archive kept, in a folder that need not exist.
 *
 * @param warn told which files were damaged
 */
export async function openStageMemory(
  folder: string,
  warn: (message: string) => void,
  version?: string,
): Promise<StageMemory> {
  const code = version ?? (await codeDigest(STAGES));
  mkdirSync(folder, { recursive: true });
  const placeOf = (stage: string): string => join(folder, `${stage}${ENDING}`);
  const keyOf = (inputs: string): Buffer => hash('sha256', `${code}\n${inputs}`, 'buffer');
  const read = (stage: string, key: Buffer): unknown => {
    const file = placeOf(stage);
    if (!existsSync(file)) return undefined;
    const bytes = readFileSync(file);
    if (!bytes.subarray(0, DIGEST_BYTES).equals(key)) return undefined;
    const content = bytes.subarray(FRONT_BYTES);
    if (bytes.subarray(DIGEST_BYTES, FRONT_BYTES).equals(hash('sha256', content, 'buffer')))
      return deserialize(content);
    warn(`The kept file "${file}" is damaged and is made anew.`);
    return undefined;
  };
  const write = (stage: string, key: Buffer, value: unknown): void => {
    const content = serialize(value);
    // In two steps: what is kept of a large archive need not be in memory twice.
    const handle = openSync(placeOf(stage), 'w');
    try {
      writeFileSync(handle, Buffer.concat([key, hash('sha256', content, 'buffer')]));
      writeFileSync(handle, content);
    } finally {
      closeSync(handle);
    }
  };
  return {
    recall: <Result>(stage: string, inputs: () => string, make: () => Result): Result => {
      const key = keyOf(inputs());
      const known = read(stage, key);
      if (known !== undefined) return known as Result;
      const made = make();
      write(stage, key, made);
      return made;
    },
    noted: (stage) => read(stage, keyOf('')),
    note: (stage, note) => {
      write(stage, keyOf(''), note);
    },
  };
}

/** The parts into which files are divided to be read on several machines. */
import { InvalidArgumentError } from 'commander';
import { digestNumber } from '../../src/base/digest-number.ts';

/** A part: the second of four has `number` 2. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/**
 * Reads a part as the command line states it.
 *
 * @throws {InvalidArgumentError} saying what to write
 * @example
 * readShard('2/4') //=> { number: 2, of: 4 }
 */
export function readShard(stated: string): Shard {
  const { number, of } = /^(?<number>\d+)\/(?<of>\d+)$/u.exec(stated)?.groups ?? {};
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number >= 1 && shard.number <= shard.of && Number.isSafeInteger(shard.of)) return shard;
  throw new InvalidArgumentError('Write the part and the number of parts, as 2/4.');
}

/** What the name of each file of a part begins with, so that the files of all parts can be in one folder. */
export function shardPrefix({ number, of }: Shard): string {
  return `${number}-of-${of}.`;
}

/**
 * Whether a file belongs to a part. Its path alone decides, so that every machine comes to the same answer, and a file that is added moves no
 * other one.
 *
 * @param path below the raw folder, with `/` between folders
 */
export function isInShard(path: string, { number, of }: Shard): boolean {
  return digestNumber(path) % of === number - 1;
}

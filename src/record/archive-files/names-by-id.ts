/** Looks up names in an archive that may have too many for the memory. */
import { closeSync, openSync } from 'node:fs';
import { digestNumber } from '../../base/digest-number.ts';
import { nameRecordSchema, type NameRecord } from '../schema.ts';
import { NAMES } from './layout.ts';
import { readLines } from './lines.ts';
import { findFile, parseRecord, readBytes } from './reader.ts';

/** The names of an archive, which stay on the disk. */
export interface NamesById {
  readonly get: (id: string) => NameRecord | undefined;
  readonly close: () => void;
}

/**
 * Opens the names of an archive. In memory each takes 28 bytes, whatever its record holds.
 *
 * @param look called with each name once, in the order of the file
 */
export function openNames(archive: string, look: (name: NameRecord) => void = () => undefined): NamesById {
  const path = findFile(archive, NAMES);
  const found: number[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  for (const { line, number, offset } of readLines(path)) {
    const name = parseRecord(line, nameRecordSchema, { archive, place: `"${path}", line ${number},` });
    look(name);
    found.push(digestNumber(name.id));
    starts.push(offset);
    lengths.push(Buffer.byteLength(line));
  }
  const keys = Float64Array.from(found);
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const handle = openSync(path, 'r');
  const firstOf = (key: number): number => {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((keys[order[middle] ?? 0] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    get: (id) => {
      const key = digestNumber(id);
      // Two ids may have one key.
      for (let rank = firstOf(key); rank < order.length; rank += 1) {
        const place = order[rank] ?? 0;
        if (keys[place] !== key) return undefined;
        const line = readBytes(handle, starts[place] ?? 0, lengths[place] ?? 0).toString('utf8');
        const name = parseRecord(line, nameRecordSchema, { archive, place: `"${path}", name ${place + 1},` });
        if (name.id === id) return name;
      }
      return undefined;
    },
    close: () => {
      closeSync(handle);
    },
  };
}

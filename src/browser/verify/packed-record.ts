import { gunzip } from '../../base/gunzip.ts';
import type { Bytes } from './hashes.ts';

/**
 * Takes the record of an article out of its pack.
 *
 * @returns the bytes of its line with the line feed, of which citations name the digest; `undefined` where the pack does not hold it
 */
export async function takeRecord(pack: Bytes, id: string): Promise<Bytes | undefined> {
  const named = `"id":${JSON.stringify(id)}`;
  const lines = (await gunzip(pack)).split('\n');
  const line = lines.find((text) => text.includes(named) && idOf(text) === id);
  return line === undefined ? undefined : new TextEncoder().encode(`${line}\n`);
}

function idOf(line: string): string | undefined {
  try {
    return (JSON.parse(line) as { readonly id?: string } | null)?.id;
  } catch {
    return undefined;
  }
}

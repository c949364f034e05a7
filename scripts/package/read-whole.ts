import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { KioskError, codeOf } from '../../src/config/kiosk-error.ts';

/** What has to be kept in memory of a file that is copied. */
const MAX_CHUNK_BYTES = 2 ** 20;

/** Takes a file: its size, then its bytes. */
export type TakeFile = (bytes: number, chunks: AsyncIterable<Uint8Array>) => Promise<void>;

/**
 * Reads a file once, for `take` and for its digest.
 *
 * @returns its size and its SHA-256 in hexadecimal
 * @throws {KioskError} when the file is gone, or is written to meanwhile
 */
export async function readWhole(path: string, take: TakeFile): Promise<{ bytes: number; sha256: string }> {
  const handle = await openFile(path);
  try {
    const before = await handle.stat({ bigint: true });
    const digest = createHash('sha256');
    let read = 0;
    const chunks = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunksOf(handle, Number(before.size))) {
        digest.update(chunk);
        read += chunk.length;
        yield chunk;
      }
      const after = await handle.stat({ bigint: true });
      if (read !== Number(after.size) || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
        throw new KioskError(
          `"${path}" was written to while it was read. Wait until nothing writes there, then run it again; nothing is lost.`,
        );
    };
    await take(Number(before.size), chunks());
    return { bytes: read, sha256: digest.digest('hex') };
  } finally {
    await handle.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw new KioskError(
      `"${path}" was removed while the bag was made. Wait until nothing writes there, then run it again; nothing is lost.`,
      { cause: error },
    );
  }
}

async function* chunksOf(handle: FileHandle, bytes: number): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < bytes;) {
    const buffer = Buffer.allocUnsafe(Math.min(MAX_CHUNK_BYTES, bytes - offset));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset);
    if (bytesRead === 0) return;
    offset += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

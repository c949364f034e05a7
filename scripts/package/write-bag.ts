/** Writes a bag, BagIt 1.0 (RFC 8493). docs/decisions/133-a-bag-of-the-whole-archive.md */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Payload } from '../../src/export/bag/describe-bag.ts';
import {
  DECLARATION,
  DECLARATION_FILE,
  writeElements,
  writeManifest,
  type Element,
  type ManifestEntry,
} from '../../src/export/bag/tag-files.ts';
import { KioskError } from '../../src/config/kiosk-error.ts';
import type { BagTarget } from './bag-target.ts';
import type { PayloadFile } from './payload.ts';
import { readWhole } from './read-whole.ts';

/** A bag that is to be written. */
export interface Bag {
  /** Sorted by path. */
  readonly files: readonly PayloadFile[];
  /** Called when the payload is written. */
  readonly describe: (payload: Payload) => readonly Element[];
  /** Called after every file with the number of files done. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/**
 * Writes the payload, each file read once, and the tag files, the declaration first.
 *
 * @throws {KioskError} when a file is not what it has to be; then the target is abandoned
 */
export async function writeBag({ files, describe, onProgress }: Bag, target: BagTarget): Promise<Payload> {
  try {
    const declaration = await addText(DECLARATION_FILE, DECLARATION, target);
    const manifest: ManifestEntry[] = [];
    let bytes = 0;
    for (const { path, source, must } of files) {
      const place = `data/${path}`;
      const read = await readWhole(source, target.add(place));
      if (must !== undefined && must.sha256 !== read.sha256) throw new KioskError(must.else);
      manifest.push({ path: place, sha256: read.sha256 });
      bytes += read.bytes;
      onProgress?.(manifest.length, files.length);
    }
    const payload = { files: files.length, bytes };
    const tags = [
      await addText('bag-info.txt', writeElements(describe(payload)), target),
      declaration,
      await addText('manifest-sha256.txt', writeManifest(manifest), target),
    ];
    await addText('tagmanifest-sha256.txt', writeManifest(tags), target);
    await target.finish();
    return payload;
  } catch (error) {
    await target.abandon(error);
    throw error;
  }
}

async function addText(path: string, text: string, target: BagTarget): Promise<ManifestEntry> {
  const bytes = Buffer.from(text);
  await target.add(path)(bytes.length, Readable.from([bytes]));
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Reads files in this process, which loads the models. */
import { reasonOf } from '../../src/config/kiosk-error.ts';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import { packReading } from './file-reading.ts';
import { deliver, type ReaderData, type ReadingAnswer, type ReadingSink } from './side-by-side.ts';

/** Reads all batches in this process. */
export function readHere(batches: Iterable<readonly RawFile[]>, data: ReaderData, sink: ReadingSink): void {
  for (const batch of batches) {
    for (const raw of batch) deliver(raw, readOne(raw, data), sink);
  }
}

/** Reads a file. An exception is our own mistake, and stops no other file. */
export function readOne(raw: RawFile, { guidance, version }: ReaderData): ReadingAnswer {
  try {
    return packReading(raw, guidance, version);
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

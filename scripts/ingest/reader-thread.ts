/** Reads the files it is sent, batch after batch. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RawFile } from '../../src/ingest/file/raw-file.ts';
import { readOne, type ReaderData } from './side-by-side.ts';

parentPort?.on('message', (batch: readonly RawFile[]) => {
  parentPort?.postMessage(batch.map((raw) => readOne(raw, workerData as ReaderData)));
});

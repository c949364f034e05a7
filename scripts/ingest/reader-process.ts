/** The program of a reading process, run for each batch of files. */
import { readOne } from './read-here.ts';
import type { ReadingAnswer, ReadingTask } from './side-by-side.ts';

export default function readBatch({ batch, ...data }: ReadingTask): readonly ReadingAnswer[] {
  return batch.map((raw) => readOne(raw, data));
}

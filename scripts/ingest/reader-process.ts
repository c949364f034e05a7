/** The program of a reading process, run for each batch of files. */
import { readOne, type ReadingTask, type ReadingAnswer } from './side-by-side.ts';

export default function readBatch({ batch, ...data }: ReadingTask): readonly ReadingAnswer[] {
  return batch.map((raw) => readOne(raw, data));
}

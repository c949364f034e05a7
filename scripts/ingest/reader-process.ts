/** What a reading process runs for each batch of files. */
import { readOne, type ReadingTask, type ReadingAnswer } from './side-by-side.ts';

export default function readBatch({ batch, ...data }: ReadingTask): readonly ReadingAnswer[] {
  return batch.map((raw) => readOne(raw, data));
}

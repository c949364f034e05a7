import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { articleSchema, type Article } from '../../src/schema.ts';

/** The records of a file, one after another: a file of a large archive is longer than a string can be. */
export async function* readRecords(path: string): AsyncGenerator<Article> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') yield articleSchema.parse(JSON.parse(line));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';

/** The rows of a file of development data, one JSON object a line; none where the file is missing. */
export function readJsonl<Shape extends z.ZodType>(
  directory: string,
  path: string,
  shape: Shape,
): z.infer<Shape>[] {
  const file = join(directory, path);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => shape.parse(JSON.parse(line)));
}

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';

/** What decides how something is made: files of the project, each folder with a slash at its end, and `**` behind it with all below. */
export type CodePlaces = readonly string[];

/**
 * Changes with the code in these places, with the packages, and with Node and its tables: what was made by the same version of the same
 * need not be made again.
 *
 * @example
 * codeVersion(['src/ingest/**', 'src/'])
 */
export function codeVersion(places: CodePlaces): string {
  const project = new URL('../', import.meta.url);
  const files = places.flatMap((place) =>
    readdirSync(new URL(place.replace('**', ''), project), {
      recursive: place.endsWith('**'),
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const file of files.toSorted()) hash.update(readFileSync(file));
  return hash.update(readFileSync(new URL('package-lock.json', project))).digest('hex');
}

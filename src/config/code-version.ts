import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';

/**
 * Changes with the code in these places, with the packages, and with Node and its tables: what was made by the same version of the same
 * need not be made again.
 *
 * @param places folders of the project with a slash at their end; with `**` behind it all that lies below
 * @example
 * codeVersion(['src/ingest/**', 'src/record/'])
 */
export function codeVersion(places: readonly string[]): string {
  const project = new URL('../../', import.meta.url);
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

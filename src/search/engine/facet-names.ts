import type { NameType } from '../../record/schema.ts';
import { FACETS_FOLDER, NAMES_PER_FILE, TYPE_LETTERS, type FacetName } from '../index/article-names.ts';

/** A name in the facet of names, with the number of hits that it would give. */
export interface FacetNameCount extends FacetName {
  readonly count: number;
}

/** The names of the facet of names. Their files are loaded when they are shown. */
export interface FacetNames {
  /** The most frequent of each type. */
  readonly top: (
    counts: ReadonlyMap<number, number>,
    most: number,
  ) => Promise<Readonly<Record<NameType, readonly FacetNameCount[]>>>;
}

export function openFacetNames(fetchPacked: (path: string) => Promise<string>): FacetNames {
  const files = new Map<number, Promise<readonly FacetName[]>>();
  let types: Promise<string> | undefined;
  const readFile = (file: number): Promise<readonly FacetName[]> => {
    const reading =
      files.get(file) ??
      fetchPacked(`${FACETS_FOLDER}/${file}.packed`).then((text) => JSON.parse(text) as FacetName[]);
    files.set(file, reading);
    return reading;
  };
  return {
    async top(counts, most) {
      const letters = await (types ??= fetchPacked(`${FACETS_FOLDER}/types.packed`));
      const named = Object.values(TYPE_LETTERS).map(async (letter) => {
        const frequent = mostFrequent(counts, most, (number) => letters[number] === letter);
        const list = frequent.map(async ([number, count]) => {
          const name = (await readFile(Math.floor(number / NAMES_PER_FILE)))[number % NAMES_PER_FILE];
          return name ? [{ ...name, count }] : [];
        });
        return (await Promise.all(list)).flat();
      });
      const [person = [], place = [], organisation = []] = await Promise.all(named);
      return { person, place, organisation };
    },
  };
}

/** Finds the most frequent without sorting all of them. */
function mostFrequent(
  counts: ReadonlyMap<number, number>,
  most: number,
  isWanted: (number: number) => boolean,
): [number, number][] {
  const kept: [number, number][] = [];
  for (const [number, count] of counts) {
    const least = kept.at(-1);
    if (!isWanted(number) || (kept.length === most && least && before(least, [number, count]) < 0)) continue;
    kept.push([number, count]);
    kept.sort(before);
    kept.length = Math.min(kept.length, most);
  }
  return kept;
}

/** More hits first, then the name that the archive mentions more. */
function before([a, countA]: readonly [number, number], [b, countB]: readonly [number, number]): number {
  return countB - countA || a - b;
}

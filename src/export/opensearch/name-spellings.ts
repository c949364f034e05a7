/** The spellings of the names of an archive, looked up on the disk: the names of a large one do not fit into the memory. */
import { memoise } from '../../base/memoise.ts';
import { openNames } from '../../record/archive-files/names-by-id.ts';
import { readNames } from '../../record/archive-files/reader.ts';
import { labelKeys, namesakeKeys, spellingsOf } from '../../search/index/build/name-spellings.ts';

/** How many names are remembered: those of one article are often in the next. */
const MAX_NAMES_IN_MEMORY = 10_000;

/** The spellings of names by their ids. */
export interface NameSpellings {
  /** All spellings in all languages under which the search finds a name, each once. */
  readonly of: (id: string) => readonly string[];
  readonly close: () => void;
}

/** Opens the spellings of an archive. */
export function openSpellings(archive: string): NameSpellings {
  const wanted = new Set<string>();
  const names = openNames(archive, (name) => {
    for (const key of namesakeKeys(name)) wanted.add(key);
  });
  const namesakes = new Map<string, string>();
  if (wanted.size > 0) {
    for (const name of readNames(archive))
      for (const key of labelKeys(name)) if (wanted.has(key)) namesakes.set(key, name.id);
  }
  return {
    of: memoise((id: string) => {
      const name = names.get(id);
      if (!name) return [];
      const others = namesakeKeys(name).flatMap((key) => names.get(namesakes.get(key) ?? '') ?? []);
      return [...new Set([name, ...others].flatMap(spellingsOf).map(({ text }) => text))];
    }, MAX_NAMES_IN_MEMORY),
    close: names.close,
  };
}

/** Writes what a typed word is called in the other languages of the archive. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeReading } from '../equivalents.ts';
import type { Manifest } from '../manifest.ts';
import type { ShardLine } from '../shards.ts';
import { readKey } from '../term-dictionary.ts';
import type { Concept } from './concept-table.ts';
import { withInternationalWords, type ArchiveWord } from './international-words.ts';
import { withLearntWords, type ToldStory } from './learnt-words.ts';
import { rankEquivalents } from './rank-equivalents.ts';
import { writeShards } from './write-shards.ts';

const NOTICE = fileURLToPath(new URL('../../../languages/concepts/NOTICE.txt', import.meta.url));

/** A key of the archive, with the bundles that hold it as its line says. */
interface HeldKey extends ArchiveWord {
  readonly held: string;
}

/**
 * Writes `equivalents/`, with the notice of the wordnets.
 *
 * @param lines the words of the archive
 * @param told its stories in several languages
 * @returns the first key of each file
 */
export function writeEquivalents(
  lines: readonly ShardLine[],
  concepts: readonly Concept[],
  told: readonly ToldStory[],
  folder: string,
): Pick<Manifest, 'equivalents'> {
  const keys = heldKeys(lines);
  const ranked = rankEquivalents(withLearntWords(withInternationalWords(concepts, keys), keys, told), keys);
  const readings = ranked.map(({ key, language, form, equivalents }) =>
    writeReading(
      ...([key, language, form] as const),
      equivalents.map((one) => {
        const { count = 0, held = '' } = keys.get(one.language)?.get(one.key) ?? {};
        return { ...one, count, held };
      }),
    ),
  );
  const starts = writeShards(readings, join(folder, 'equivalents'));
  copyFileSync(NOTICE, join(folder, 'equivalents', 'NOTICE.txt'));
  return { equivalents: starts };
}

/** The keys of each language. */
function heldKeys(lines: readonly ShardLine[]): Map<string, Map<string, HeldKey>> {
  const keys = new Map<string, Map<string, HeldKey>>();
  for (const line of lines) {
    const { key, language, forms } = readKey(line, []);
    const known = keys.get(language) ?? new Map<string, HeldKey>();
    keys.set(language, known);
    const count = forms.reduce((sum, form) => sum + form.count, 0);
    known.set(key, { text: forms[0]?.text ?? '', count, held: line[2] ?? '' });
  }
  return keys;
}

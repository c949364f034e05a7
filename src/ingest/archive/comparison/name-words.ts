import type { Span } from '../../../record/span.ts';
import type { ComparableDraft } from '../../draft.ts';
import { digestContent } from '../content-digest.ts';
import { NO_MEMORY, type StageMemory } from '../stage-memory.ts';

/** The words of the names in a text, as skeletons. Names of one spelling have one list of words. */
export interface NameWords {
  /** Those of each mention; none where it proves nothing. */
  readonly mentions: readonly (readonly string[])[];
  /** Words with a capital that no mention covers. */
  readonly others: readonly (Span & { readonly words: readonly string[] })[];
}

/** What is noted for the next run. A number is an index into `words`, which holds the words of one name in a string. */
interface NameWordsNote {
  readonly words: readonly string[];
  /** How many words there were when they were last numbered anew. */
  readonly numbered: number;
  /** By the digest of an article: how many mentions it has, a number for each; then start, end and number of each other name. */
  readonly rows: ReadonlyMap<string, Uint32Array>;
}

const NOTHING_NOTED: NameWordsNote = { words: [], numbered: 0, rows: new Map() };

const STAGE = 'name-words';

/** Words are numbered anew when there are this many times as many as then. */
const MAX_GROWTH = 1.5;

/** Remembers the words of the names of each article. */
export interface KnownNameWords {
  readonly of: (draft: ComparableDraft) => NameWords;
  /** Notes for the next run what was asked for. */
  readonly keep: () => void;
}

/** @param read reads the words out of a text, which depend on nothing else */
export function knownNameWords(
  read: (draft: ComparableDraft) => NameWords,
  memory: StageMemory,
): KnownNameWords {
  if (memory === NO_MEMORY) return { of: read, keep: () => undefined };
  const last = (memory.noted(STAGE) as NameWordsNote | undefined) ?? NOTHING_NOTED;
  const table = new WordLists(last.words);
  const rows = new Map<string, Uint32Array>();
  let isSame = true;
  return {
    of: (draft) => {
      const digest = digestContent(draft);
      let row = rows.get(digest) ?? last.rows.get(digest);
      if (!row) {
        row = toRow(read(draft), table);
        isSame = false;
      }
      rows.set(digest, row);
      return fromRow(row, table);
    },
    keep: () => {
      if (isSame && rows.size === last.rows.size) return;
      const { numbered } = last;
      const note: NameWordsNote =
        table.words.length <= MAX_GROWTH * numbered
          ? { words: table.words, numbered, rows }
          : renumbered(rows, table);
      memory.note(STAGE, note);
    },
  };
}

/** Numbers only those words that some article has: most of the others are of articles that are gone. */
function renumbered(rows: ReadonlyMap<string, Uint32Array>, table: WordLists): NameWordsNote {
  const next = new WordLists([]);
  const again = Array.from(rows, ([digest, row]) => [digest, toRow(fromRow(row, table), next)] as const);
  return { words: next.words, numbered: next.words.length, rows: new Map(again) };
}

function toRow({ mentions, others }: NameWords, table: WordLists): Uint32Array {
  const row = new Uint32Array(1 + mentions.length + 3 * others.length);
  row[0] = mentions.length;
  for (const [index, words] of mentions.entries()) row[1 + index] = table.numberOf(words);
  for (const [index, { start, end, words }] of others.entries())
    row.set([start, end, table.numberOf(words)], 1 + mentions.length + 3 * index);
  return row;
}

function fromRow(row: Uint32Array, table: WordLists): NameWords {
  const [length = 0] = row;
  const mentions: (readonly string[])[] = [];
  const others: NameWords['others'][number][] = [];
  for (let at = 1; at <= length; at += 1) mentions.push(table.at(row[at] ?? 0));
  for (let at = 1 + length; at < row.length; at += 3)
    others.push({ start: row[at] ?? 0, end: row[at + 1] ?? 0, words: table.at(row[at + 2] ?? 0) });
  return { mentions, others };
}

/** Numbers lists of words. */
class WordLists {
  readonly words: string[];
  readonly #lists: (readonly string[])[] = [];
  readonly #numbers: Map<string, number>;

  /** @param words the words of each list that has a number, in a string */
  constructor(words: readonly string[]) {
    this.words = [...words];
    this.#numbers = new Map(words.map((list, number) => [list, number]));
  }

  numberOf(list: readonly string[]): number {
    const words = list.join(' ');
    const known = this.#numbers.get(words);
    if (known !== undefined) return known;
    this.#numbers.set(words, this.words.length);
    return this.words.push(words) - 1;
  }

  /** The list with a number, the same each time. */
  at(number: number): readonly string[] {
    return (this.#lists[number] ??= (this.words[number] ?? '').split(' ').filter((word) => word !== ''));
  }
}

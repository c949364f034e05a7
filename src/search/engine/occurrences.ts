import { isDateToken } from '../key/tokens.ts';
import type { Hit } from './hit.ts';
import type { IndexedText, Part } from '../index/indexed-text.ts';

/** A run of words in one part of a text that matches a clause: a word, a phrase or a name. */
export interface Occurrence {
  /** Index of the part; 0 is the title. */
  readonly part: number;
  /** In UTF-16 units of the part. */
  readonly start: number;
  readonly end: number;
}

/**
 * The occurrences in a text, in its order. Words next to each other are one occurrence if they match the same clause. A run inside
 * another one (a surname in a name) is left out.
 *
 * @param positions for each clause, and for each name found, the positions of its words
 */
export function occurrencesOf(
  parts: readonly Part[],
  positions: readonly (readonly number[])[],
): Occurrence[] {
  const runs = positions.flatMap((asked) => runsOf(parts, new Set(asked)));
  const sorted = runs.toSorted((a, b) => a.part - b.part || a.start - b.start || b.end - a.end);
  const occurrences: Occurrence[] = [];
  for (const run of sorted) {
    const before = occurrences.at(-1);
    if (before?.part !== run.part || run.start >= before.end) occurrences.push(run);
  }
  return occurrences;
}

function runsOf(parts: readonly Part[], positions: ReadonlySet<number>): Occurrence[] {
  return parts.flatMap(({ words }, part) => {
    const runs: { part: number; start: number; end: number }[] = [];
    for (const [index, { start, end, position }] of words.entries()) {
      if (!positions.has(position)) continue;
      const before = runs.at(-1);
      if (before !== undefined && before.end === words[index - 1]?.end) before.end = end;
      else runs.push({ part, start, end });
    }
    return runs;
  });
}

/** The positions of the words of each clause in the text of a hit, then of each name that was found. */
export function positionsIn(
  { names: known = {} }: IndexedText,
  { matches }: Pick<Hit, 'matches'>,
): (readonly number[])[] {
  const ofNames = matches.flatMap(({ names }) => names.flatMap((name) => positionsOf(name, known)));
  return [...matches.map(({ positions }) => positions), ...ofNames];
}

/** The positions of a name, or of every date whose token begins so. */
function positionsOf(
  name: string,
  known: Readonly<Record<string, readonly number[]>>,
): (readonly number[])[] {
  if (!isDateToken(name)) return [known[name] ?? []];
  return Object.entries(known).flatMap(([id, positions]) => (id.startsWith(name) ? [positions] : []));
}

/** The texts of occurrences, each once. */
export function formsOf(parts: readonly Part[], occurrences: readonly Occurrence[]): string[] {
  const forms = occurrences.map(({ part, start, end }) =>
    (parts[part]?.text ?? '').slice(start, end).replace(/\s+/gu, ' '),
  );
  const first = new Map<string, string>();
  for (const form of forms) if (!first.has(form.toLowerCase())) first.set(form.toLowerCase(), form);
  return [...first.values()];
}

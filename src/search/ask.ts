import { searchKey } from '../search-key.ts';
import type { SearchState } from './address.ts';
import type { Bundle, Matches, OpenBundle } from './bundles.ts';
import type { BundleEntry, Facts, Manifest } from './manifest.ts';
import { compareBy } from './order.ts';
import { asksSomething, parseQuery, type Clause } from './query.ts';
import { isOpen, toRange, within, type Range, type Within } from './range.ts';
import { score, type Collection } from './ranking.ts';

/** An article that answers a question. */
export interface Hit {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly dateBasis: string;
  readonly within: Within;
  readonly score: number;
  /** Of each clause the positions of its words; none when nothing was asked but a language or a range. */
  readonly positions: readonly (readonly number[])[];
}

/** The whole answer to a state. */
export interface Answer {
  /** Everything that is listed, in order. */
  readonly hits: readonly Hit[];
  /** Undated articles that hold what was asked, listed or not. */
  readonly undated: number;
  /** What occurs nowhere in the whole archive, as it was typed. */
  readonly unknown: readonly string[];
}

const NOTHING: Answer = { hits: [], undated: 0, unknown: [] };

/**
 * Answers a state. Every clause is a question of its own, in every bundle's own language, and the articles that hold all
 * of them are listed: so a word that occurs nowhere is known, and never silently dropped. Without words, a language or a
 * range lists everything it holds; without anything there is nothing to list.
 */
export async function answerState(state: SearchState, manifest: Manifest, open: OpenBundle): Promise<Answer> {
  if (!asksSomething(state)) return NOTHING;
  const clauses = parseQuery(state.q);
  const range = toRange(state.from, state.to);
  const entries = manifest.bundles.filter((entry) => isAsked(entry, state, range));
  const asked = await Promise.all(entries.map(async (entry) => askBundle(await open(entry), clauses)));

  const holding = clauses.map((_, index) => sum(asked.map(({ matches }) => matches[index]?.size ?? 0)));
  const collection: Collection = {
    articles: sum(asked.map(({ facts }) => facts.id.length)),
    averageWords:
      sum(asked.map(({ facts }) => sum(facts.words))) /
      Math.max(1, sum(asked.map(({ facts }) => facts.id.length))),
    holding,
  };
  const found = asked.flatMap((one) => hitsOf(one, range, collection));
  const leavesOut = !isOpen(range) && !state.undated;
  const hits = found
    .filter((hit) => !(leavesOut && hit.within === 'undated'))
    .toSorted(compareBy[clauses.length === 0 && state.sort === 'relevance' ? 'newest' : state.sort]);
  const missing = clauses.filter((_, index) => holding[index] === 0);
  const others = manifest.bundles.filter((entry) => !entries.includes(entry));
  return {
    hits,
    undated: found.filter((hit) => hit.within === 'undated').length,
    unknown: await unknownOf(missing, others, open),
  };
}

/** Of clauses that the bundles asked do not hold, those that no other bundle holds either. */
async function unknownOf(
  clauses: readonly Clause[],
  others: readonly BundleEntry[],
  open: OpenBundle,
): Promise<string[]> {
  if (clauses.length === 0) return [];
  const asked = await Promise.all(others.map(async (entry) => askBundle(await open(entry), clauses)));
  return clauses
    .filter((_, index) => asked.every(({ matches }) => matches[index]?.size === 0))
    .map(({ text }) => text);
}

/** Whether a bundle can hold an answer; undated articles can always be in a range. */
function isAsked(
  { language, dated, earliest, latest }: BundleEntry,
  { languages }: SearchState,
  range: Range,
): boolean {
  if (languages.length > 0 && !languages.includes(language)) return false;
  return !dated || within({ earliest, latest }, range) !== undefined;
}

interface Asked {
  readonly language: string;
  readonly facts: Facts;
  /** Of each clause. */
  readonly matches: readonly Matches[];
  readonly lengths: readonly number[];
}

async function askBundle({ entry, facts, ask }: Bundle, clauses: readonly Clause[]): Promise<Asked> {
  const matches = await Promise.all(
    clauses.map(({ words }) => ask(words.map((word) => searchKey(word, entry.language)))),
  );
  return { language: entry.language, facts, matches, lengths: clauses.map(({ words }) => words.length) };
}

function hitsOf({ language, facts, matches, lengths }: Asked, range: Range, collection: Collection): Hit[] {
  const [first, ...others] = [...matches].sort((a, b) => a.size - b.size);
  const rows =
    first === undefined
      ? facts.id.keys()
      : [...first.keys()].filter((row) => others.every((other) => other.has(row)));
  const hits: Hit[] = [];
  for (const row of rows) {
    const earliest = facts.earliest[row] ?? null;
    const latest = facts.latest[row] ?? null;
    const place = within({ earliest, latest }, range);
    if (place === undefined) continue;
    const positions = matches.map((match) => match.get(row) ?? []);
    const titleWords = facts.titleWords[row] ?? 0;
    const occurrences = positions.map((list, index) => {
      const inTitle = list.filter((position) => position < titleWords).length;
      return {
        inTitle: inTitle / (lengths[index] ?? 1),
        inText: (list.length - inTitle) / (lengths[index] ?? 1),
      };
    });
    hits.push({
      id: facts.id[row] ?? '',
      title: facts.title[row] ?? '',
      language,
      edtf: facts.edtf[row] ?? '',
      earliest,
      latest,
      dateBasis: facts.dateBasis[row] ?? '',
      within: place,
      score: score(occurrences, facts.words[row] ?? 0, collection),
      positions,
    });
  }
  return hits;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The ledger of an archive: an append-only file that says what each edition published, so that no feed guesses its `updated` and no address is forgotten. */
import {
  ledgerLineSchema,
  type HeldArticle,
  type LedgerLine,
  type PublishedEdition,
} from '../record/ledger-line.ts';

/** Something that is gone. */
export interface Departure {
  /** `asOf` of the first edition without it. */
  readonly seen: string | null;
  /** The number of that edition: what went at once has the same. */
  readonly edition: number;
}

/** An article that is gone. */
export interface GoneArticle extends Departure {
  /** Its last line. */
  readonly last: HeldArticle;
  /** The id of the article that has its text now. */
  readonly to?: string;
  readonly private?: true;
}

/** A name that had a page. */
export interface NotedName {
  readonly gone?: Departure & {
    readonly to: readonly string[];
    /** Whether the name itself is there, without a page. */
    readonly there: boolean;
  };
}

/** A story or series that had a page, with the first of its articles. */
export interface NotedGroup {
  readonly articles: readonly string[];
  readonly gone?: Departure;
}

/** What a ledger says. */
export interface Ledger {
  /** The last line of every article that is not gone, by its id. */
  readonly held: ReadonlyMap<string, HeldArticle>;
  /** The articles that are gone, by their ids. */
  readonly gone: ReadonlyMap<string, GoneArticle>;
  /** Every name that ever had a page, and every story and series, by their ids. */
  readonly names: ReadonlyMap<string, NotedName>;
  readonly stories: ReadonlyMap<string, NotedGroup>;
  readonly series: ReadonlyMap<string, NotedGroup>;
  /** Every edition that was published, the first one first. */
  readonly editions: readonly PublishedEdition[];
}

/**
 * @param text lines of JSON, perhaps behind a byte order mark
 * @throws {Error} that names the first line of another shape
 */
export function parseLedger(text: string): LedgerLine[] {
  return text
    .replace(/^\ufeff/u, '')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : parseLine(line, index + 1)));
}

function parseLine(line: string, number: number): LedgerLine {
  try {
    return ledgerLineSchema.parse(JSON.parse(line));
  } catch (error) {
    const why =
      error instanceof SyntaxError ? `it is no JSON: ${error.message}` : 'Kiosk writes no such line';
    throw new Error(`line ${number}: ${why}`, { cause: error });
  }
}

const NOTHING: Ledger = {
  held: new Map(),
  gone: new Map(),
  names: new Map(),
  stories: new Map(),
  series: new Map(),
  editions: [],
};

/** Takes lines together, the oldest first. */
export function readLedger(lines: Iterable<LedgerLine>): Ledger {
  return continueWith(NOTHING, lines);
}

/** What a ledger says when lines are added at its end. The ledger itself stays as it is. */
export function continueWith(before: Ledger, lines: Iterable<LedgerLine>): Ledger {
  const held = new Map(before.held);
  const gone = new Map(before.gone);
  const names = new Map(before.names);
  const groups = { story: new Map(before.stories), series: new Map(before.series) };
  const editions = [...before.editions];
  const departure = (known: Departure | undefined, seen: string | null): Departure =>
    known ? { seen: known.seen, edition: known.edition } : { seen, edition: editions.length };
  for (const line of lines) {
    if ('edition' in line) {
      editions.push(line);
    } else if ('id' in line) {
      const { id } = line;
      if ('gone' in line) {
        const known = gone.get(id);
        const last = held.get(id) ?? known?.last;
        if (last !== undefined)
          gone.set(id, { ...withoutNothing(line), ...departure(known, line.seen), last });
        held.delete(id);
      } else if ('content' in line) {
        held.set(id, line);
        gone.delete(id);
      } else {
        const known = held.get(id);
        if (known) held.set(id, { ...known, ...line });
      }
    } else if ('name' in line) {
      const { name } = line;
      const known = names.get(name)?.gone;
      names.set(
        name,
        'gone' in line
          ? {
              gone: {
                // A name that was there without a page goes when it is there no more, with what went then.
                ...departure(known?.there ? undefined : known, line.seen),
                ...{ to: line.to ?? [], there: line.there ?? false },
              },
            }
          : {},
      );
    } else {
      const kind = 'story' in line ? 'story' : 'series';
      const id = 'story' in line ? line.story : line.series;
      const known = groups[kind].get(id);
      if (!('gone' in line)) groups[kind].set(id, { articles: line.articles });
      else if (known) groups[kind].set(id, { ...known, gone: departure(known.gone, line.seen) });
    }
  }
  return { held, gone, names, stories: groups.story, series: groups.series, editions };
}

function withoutNothing({ to, private: isPrivate }: Extract<LedgerLine, { id: string; gone: true }>) {
  return { ...(to !== undefined && { to }), ...(isPrivate && { private: isPrivate }) };
}

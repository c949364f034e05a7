import type { ArticleHistory, ArticleState, EditionMark, PartVersions } from '../record/article-history.ts';
import type { FormerAddress } from '../record/former-address.ts';
import type { LedgerLine, NotedParts } from '../record/ledger-line.ts';

/** What a line of the ledger notes of an article. */
interface Noted {
  /** `null`: it was gone. */
  readonly content: string | null;
  readonly record?: string;
  readonly parts?: NotedParts;
}

type NotedState = EditionMark & Noted;

/**
 * Reads what each public article was in every edition.
 *
 * @param lines of the ledger, the oldest first
 * @param ids of the articles that are public now
 * @param former addresses of this edition; what is private is in none of them
 */
export function articleHistories(
  lines: readonly LedgerLine[],
  ids: Iterable<string>,
  former: readonly FormerAddress[],
): ReadonlyMap<string, ArticleHistory> {
  const noted = readStates(lines);
  const articles = former.filter(({ kind, to }) => kind === 'article' && to.length === 1);
  const formerly = Map.groupBy(articles, ({ to }) => to[0]?.id ?? '');
  return new Map(
    Array.from(ids, (id) => {
      const others = (formerly.get(id) ?? []).map((address) => address.id);
      const [states = [], ...rest] = numberParts([id, ...others].map((one) => noted.get(one) ?? []));
      const places = others.map((other, place) => [other, rest[place] ?? []] as const);
      return [id, { states, ...(places.length > 0 && { formerly: Object.fromEntries(places) }) }];
    }),
  );
}

/** The states of every article that ever was, the first one first. What was private begins anew: nothing tells what it was before. */
function readStates(lines: readonly LedgerLine[]): ReadonlyMap<string, readonly NotedState[]> {
  const days = lines.flatMap((line) => ('edition' in line ? [line.seen] : []));
  const states = new Map<string, NotedState[]>();
  let edition = 0;
  for (const line of lines) {
    if ('edition' in line) {
      edition += 1;
    } else if ('id' in line) {
      if ('gone' in line && line.private) {
        states.delete(line.id);
        continue;
      }
      const before = states.get(line.id) ?? [];
      const next = nextState(before.at(-1), line);
      if (next) states.set(line.id, [...before, { edition, seen: days[edition] ?? null, ...next }]);
    }
  }
  return states;
}

/** What an article is after a line; `undefined` where the line tells nothing new. */
function nextState(
  last: Noted | undefined,
  line: Extract<LedgerLine, { readonly id: string }>,
): Noted | undefined {
  const isThere = last !== undefined && last.content !== null;
  if ('gone' in line) return isThere ? { content: null } : undefined;
  const { record, parts } = line;
  const added = { ...(record !== undefined && { record }), ...(parts && { parts }) };
  if (!('content' in line)) return isThere ? { content: last.content, ...added } : undefined;
  // Only the bytes of its file changed, and old lines note no record.
  if (record === undefined && last?.content === line.content) return undefined;
  return { content: line.content, ...added };
}

/** Numbers the parts in all states of an article, at whatever address. Where the content was the same, so were its parts. */
function numberParts(histories: readonly (readonly NotedState[])[]): ArticleState[][] {
  const partsOf = new Map(
    histories.flat().flatMap(({ content, parts }) => (parts ? [[content, parts] as const] : [])),
  );
  const [text, title, language, date] = [numbering(), numbering(), numbering(), numbering()];
  const number = (parts: NotedParts): PartVersions => [
    text(parts.text),
    title(parts.title),
    language(parts.language),
    date(parts.date),
  ];
  return histories.map((states) =>
    states.map(({ edition, seen, content, record }): ArticleState => {
      if (content === null) return { edition, seen, gone: true };
      const parts = partsOf.get(content);
      return {
        ...{ edition, seen },
        ...(record !== undefined && { record }),
        ...(parts && { parts: number(parts) }),
      };
    }),
  );
}

/** Numbers values in the order in which they come: the same value has the same number. */
function numbering(): (value: string) => number {
  const numbers = new Map<string, number>();
  return (value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  };
}

import { QUERY_FIELDS, type QueryField, type QueryWords } from '../../../languages/sections/query-words.ts';
import { queryWords } from '../../../languages/tables/query-words.ts';
import { fold } from '../../key/fold.ts';

/** A piece of a query, with its place in UTF-16 units. */
export type QueryToken = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'open' | 'close' }
  /** A sign, or a word in capitals that is a word again where it joins nothing. */
  | { readonly kind: 'and' | 'or' | 'not'; readonly text: string }
  | { readonly kind: 'field'; readonly field: QueryField }
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly quoted: boolean;
      readonly apart?: number | undefined;
    }
);

const QUOTES = /[„“”«»]/gu;
const SPACE = /\s+/uy;
/** A hyphen, or a dash that people type instead, directly before what it excludes. */
const MINUS = /(?<![-−–])[-−–]+(?=[^\s\-−–])/uy;
/** Letters and the colon after them; «http://» is no field. */
const FIELD = /(?<name>\p{L}{1,20}):(?=[^\s/)|])/uy;
const QUOTED = /"(?<text>[^"]*)(?:"(?:~(?<apart>\d{1,2}))?|$)/uy;
const WORD = /[^\s"()|]+/uy;

const rows: readonly QueryWords[] = Object.values(queryWords);
const OPERATORS: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map(
  (['and', 'or', 'not'] as const).flatMap((kind) =>
    rows.flatMap((row) => row[kind].map((word) => [word, kind] as const)),
  ),
);

/** Whether a word is an operator where there is something to join. */
export function isOperator(word: string): boolean {
  return OPERATORS.has(word);
}

const FIELDS: ReadonlyMap<string, QueryField> = new Map(
  QUERY_FIELDS.flatMap((field) =>
    rows.flatMap(({ fields }) => fields[field].map((name) => [fold(name), field] as const)),
  ),
);

/**
 * A query as it stands between quotation marks: its own marks are single ones, which no language has to turn.
 *
 * @example
 * insideQuotes('„Europas letzter Diktator“') //=> "'Europas letzter Diktator'"
 */
export function insideQuotes(query: string): string {
  return query.replace(QUOTES, '"').replaceAll('"', "'");
}

/**
 * Divides a query into its pieces, from left to right. Any kind of double quotation mark quotes; a quotation without an end runs to the
 * end of the text.
 *
 * @example
 * [...readTokens('bro OR -title:havn')].map(({ kind }) => kind) //=> ['words', 'or', 'not', 'field', 'words']
 */
export function* readTokens(query: string): Generator<QueryToken> {
  const text = query.replace(QUOTES, '"');
  let at = 0;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const space = read(SPACE);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(text, at, read);
    yield token;
    at = token.end;
  }
}

function tokenAt(text: string, start: number, read: (pattern: RegExp) => RegExpExecArray | null): QueryToken {
  const sign = SIGNS[text.charAt(start)];
  if (sign) return { ...sign, start, end: start + 1 };
  const minus = read(MINUS);
  if (minus) return { kind: 'not', text: minus[0], start, end: start + minus[0].length };
  const field = read(FIELD);
  const known = FIELDS.get(fold(field?.groups?.['name'] ?? ''));
  if (field && known) return { kind: 'field', field: known, start, end: start + field[0].length };
  const quoted = read(QUOTED);
  if (quoted) {
    const { text: inside = '', apart } = quoted.groups ?? {};
    const end = start + quoted[0].length;
    return {
      kind: 'words',
      text: inside,
      quoted: true,
      apart: apart === undefined ? undefined : Number(apart),
      start,
      end,
    };
  }
  const word = read(WORD)?.[0] ?? text.charAt(start);
  const operator = OPERATORS.get(word);
  const end = start + word.length;
  return operator
    ? { kind: operator, text: word, start, end }
    : { kind: 'words', text: word, quoted: false, start, end };
}

const SIGNS: Readonly<
  Record<string, { readonly kind: 'open' | 'close' } | { readonly kind: 'or'; readonly text: string }>
> = { '(': { kind: 'open' }, ')': { kind: 'close' }, '|': { kind: 'or', text: '|' } };

import { readTokens } from './lexer.ts';

/**
 * A query without one of its parts, and without an AND or OR that then joins nothing.
 *
 * @example
 * cutQuery('fire OR -forest', 8, 15) //=> 'fire'
 */
export function cutQuery(query: string, start: number, end: number): string {
  const tokens = [...readTokens(query)];
  const before = tokens.findLast((token) => token.end <= start);
  const after = tokens.find((token) => token.start >= end);
  const joins = (token: typeof before): boolean => token?.kind === 'and' || token?.kind === 'or';
  const from = before && joins(before) ? before.start : start;
  const to = from === start && after && joins(after) ? after.end : end;
  return `${query.slice(0, from).trimEnd()} ${query.slice(to).trimStart()}`.trim();
}

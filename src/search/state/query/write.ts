import { isOperator } from './lexer.ts';
import type { Query } from './expression.ts';

/**
 * Writes a query as it was understood, with English operators.
 *
 * @example
 * writeQuery(parseQuery('a | b c').query) //=> 'a OR (b c)'
 */
export function writeQuery(query: Query | undefined): string {
  return query === undefined ? '' : write(query, false);
}

function write(query: Query, isInside: boolean): string {
  switch (query.kind) {
    case 'phrase': {
      const { text, quoted, apart, part } = query;
      const field = part === undefined ? '' : `${part}:`;
      return `${field}${quoted || isOperator(text) ? `"${text}"` : text}${apart === undefined ? '' : `~${apart}`}`;
    }
    case 'value':
      return `${query.field}:${isPlain(query.text) ? query.text : `"${query.text}"`}`;
    case 'not':
      return `NOT ${write(query.of, true)}`;
    case 'all':
    case 'any': {
      const text = query.of.map((part) => write(part, true)).join(query.kind === 'all' ? ' ' : ' OR ');
      return isInside ? `(${text})` : text;
    }
  }
}

/** Whether a value is read as it stands, without quotation marks. */
function isPlain(value: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}.,-]*$/u.test(value) && !isOperator(value);
}

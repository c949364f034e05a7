import type { QueryField } from '../../../languages/sections/query-words.ts';
import { wordsOf } from '../../key/words.ts';
import type { Query, TextPart, TypedPhrase, TypedValue } from './expression.ts';
import { readTokens, type QueryToken } from './lexer.ts';

/** Where something is in a query, in UTF-16 units. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Something in a query that cannot be meant as it is typed. */
export interface QueryMistake extends Place {
  readonly kind: 'group-not-closed' | 'group-not-opened' | 'joins-nothing' | 'pattern-too-open' | 'too-long';
}

export interface ParsedQuery {
  /** `undefined`: it asks for nothing. */
  readonly query: Query | undefined;
  readonly mistakes: readonly QueryMistake[];
}

/** More than anybody types. A pasted page must not become thousands of requests. */
const MAX_LEAVES = 32;
const MAX_DEPTH = 16;

/** The first ones say enough. */
const MAX_MISTAKES = 8;

/** Minimum letters at one end of a pattern: with fewer it would be searched in all words. */
const MIN_PATTERN_LETTERS = 2;

const TEXT_PARTS: ReadonlySet<QueryField> = new Set<TextPart>(['title', 'quote', 'caption']);

/**
 * Parses what was typed. An article must contain all words, unless OR or | is between them; AND binds before OR, and parentheses before
 * both. A minus or NOT excludes the word, phrase or group after it; `title:` and other fields search it in one part only. A word with a
 * hyphen, an apostrophe or a full stop inside is a phrase of its parts. `begin*`, `mid*dle` and `one?letter` leave letters open,
 * `"two words"~5` their distance. Whatever is typed is understood in some way, and the mistakes say what is not as it should be.
 *
 * @example
 * writeQuery(parseQuery('(bro OR tunnel) -havn').query) //=> '(bro OR tunnel) NOT havn'
 */
export function parseQuery(typed: string): ParsedQuery {
  return new Parser(typed).parse();
}

class Parser {
  readonly #tokens: readonly QueryToken[];
  readonly #mistakes: QueryMistake[] = [];
  #at = 0;
  #leaves = 0;
  /** The last word, phrase or value that is searched. */
  #last: Place | undefined;
  /** Groups that are too deep to be kept. What closes them is no mistake. */
  #flattened = 0;

  constructor(typed: string) {
    this.#tokens = takeTokens(typed);
  }

  parse(): ParsedQuery {
    const parts: Query[] = [];
    while (this.#at < this.#tokens.length) {
      const part = this.#any(0, false, undefined);
      if (part) parts.push(part);
      const stray = this.#take('close');
      if (stray && this.#flattened > 0) this.#flattened -= 1;
      else if (stray) this.#say('group-not-opened', stray);
    }
    return { query: join('all', parts), mistakes: this.#mistakes };
  }

  /** Groups between OR. */
  #any(depth: number, excluded: boolean, field: QueryField | undefined): Query | undefined {
    const parts: Query[] = [];
    let or: QueryToken | undefined;
    do {
      const part = this.#all(depth, excluded, field);
      if (part) parts.push(part);
      else if (or) this.#say('joins-nothing', or);
      or = this.#take('or');
      if (or && !part) this.#say('joins-nothing', or);
    } while (or);
    return join('any', parts);
  }

  /** Everything that stands side by side. */
  #all(depth: number, excluded: boolean, field: QueryField | undefined): Query | undefined {
    const parts: Query[] = [];
    for (;;) {
      const and = this.#take('and');
      const next = this.#tokens[this.#at];
      if (and && (parts.length === 0 || !next || next.kind === 'close' || next.kind === 'or'))
        this.#say('joins-nothing', and);
      if (and) continue;
      if (!next || next.kind === 'close' || next.kind === 'or') break;
      const part = this.#one(depth, excluded, field);
      if (part) parts.push(part);
    }
    return join('all', parts);
  }

  /** A word, phrase, value or group, with what stands before it. */
  #one(depth: number, excluded: boolean, outer: QueryField | undefined): Query | undefined {
    let [negated, field] = [false, outer];
    const start = this.#tokens[this.#at]?.start ?? 0;
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token?.kind === 'not') negated = !negated;
      else if (token?.kind === 'field') field = token.field;
      else break;
      this.#at += 1;
    }
    const token = this.#tokens[this.#at];
    const before = this.#tokens[this.#at - 1];
    const inside = negated !== excluded;
    let found: Query | undefined;
    if (token?.kind === 'words') {
      this.#at += 1;
      found = this.#leaf(token, inside, field);
    } else if (token?.kind === 'open') {
      this.#at += 1;
      if (depth >= MAX_DEPTH) this.#flattened += 1;
      else found = this.#any(depth + 1, inside, field);
      if (depth < MAX_DEPTH && !this.#take('close')) this.#say('group-not-closed', token);
    } else if (before) this.#say('joins-nothing', before);
    const end = this.#tokens[this.#at - 1]?.end ?? start;
    return found && negated ? negate(found, start, end) : found;
  }

  #leaf(
    { text, quoted, apart, start, end }: Extract<QueryToken, { kind: 'words' }>,
    excluded: boolean,
    field: QueryField | undefined,
  ): Query | undefined {
    const leaf =
      field === undefined || isTextPart(field)
        ? toPhrase({ text: text.trim(), quoted, apart, start, end, excluded, part: field })
        : toValue({ field, text, start, end, excluded });
    if (leaf === undefined) return undefined;
    if (leaf.kind === 'phrase' && leaf.pattern && isTooOpen(leaf.text)) {
      this.#say('pattern-too-open', leaf);
      return undefined;
    }
    if (this.#leaves === MAX_LEAVES && this.#last) this.#say('too-long', this.#last);
    this.#leaves += 1;
    if (this.#leaves > MAX_LEAVES) return undefined;
    this.#last = { start, end };
    return leaf;
  }

  #take(kind: QueryToken['kind']): QueryToken | undefined {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind) return undefined;
    this.#at += 1;
    return token;
  }

  /** Beyond the last word that is searched there are no mistakes. */
  #say(kind: QueryMistake['kind'], { start, end }: Place): void {
    if (this.#leaves > MAX_LEAVES || this.#mistakes.length === MAX_MISTAKES) return;
    this.#mistakes.push({ kind, start, end });
  }
}

function negate(query: Query, start: number, end: number): Query {
  return query.kind === 'not' ? query.of : { kind: 'not', of: query, start, end };
}

/** The tokens of a query; words like OR are words again where there is nothing to join. */
function takeTokens(typed: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let texts = 0;
  for (const token of readTokens(typed)) {
    if (token.kind === 'words' && (texts += 1) > 4 * MAX_LEAVES) break;
    tokens.push(token);
  }
  if (texts > 0) return tokens;
  return tokens.map((token) =>
    'text' in token && /^\p{L}/u.test(token.text)
      ? { kind: 'words', text: token.text, quoted: false, start: token.start, end: token.end }
      : token,
  );
}

function isTextPart(field: QueryField): field is TextPart {
  return TEXT_PARTS.has(field);
}

/** Joins parts, each once; `undefined` where there are none. */
function join(kind: 'all' | 'any', parts: readonly Query[]): Query | undefined {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const different = [...new Map(flat.map((part) => [keyOf(part), part])).values()];
  return different.length > 1 ? { kind, of: different } : different[0];
}

function keyOf(query: Query): string {
  switch (query.kind) {
    case 'phrase': {
      const { words, open, excluded, part, apart, quoted } = query;
      return JSON.stringify([words, open, excluded, part, apart, quoted && words.length === 1]);
    }
    case 'value':
      return JSON.stringify([query.field, query.text, query.excluded]);
    case 'not':
      return `not ${keyOf(query.of)}`;
    case 'all':
    case 'any':
      return `${query.kind} (${query.of.map(keyOf).join(', ')})`;
  }
}

/** A star or a question mark before a letter. One star at the end leaves a word open, which is another thing. */
const PATTERN = /[*?][\p{L}\p{N}]/u;

function toPhrase(typed: Omit<TypedPhrase, 'kind' | 'words' | 'open' | 'pattern'>): TypedPhrase | undefined {
  const { text, quoted } = typed;
  const pattern = !quoted && PATTERN.test(text);
  const words = pattern
    ? [text.replace(/^[^\p{L}\p{N}*?]+/u, '').replace(/(?<![^\p{L}\p{N}*])[^\p{L}\p{N}*]+$/u, '')]
    : wordsOf(text).map(({ start, end }) => text.slice(start, end));
  if (words.length === 0) return undefined;
  return {
    kind: 'phrase',
    ...typed,
    words,
    pattern,
    open: !quoted && !pattern && /[\p{L}\p{N}]\*$/u.test(text),
  };
}

function isTooOpen(pattern: string): boolean {
  const ends = [/^[\p{L}\p{N}]*/u, /(?<![\p{L}\p{N}])[\p{L}\p{N}]*$/u];
  return ends.every((end) => (end.exec(pattern)?.[0].length ?? 0) < MIN_PATTERN_LETTERS);
}

function toValue(typed: Omit<TypedValue, 'kind' | 'field'> & { field: QueryField }): TypedValue | undefined {
  const { field } = typed;
  return typed.text.trim() === '' || isTextPart(field) ? undefined : { kind: 'value', ...typed, field };
}

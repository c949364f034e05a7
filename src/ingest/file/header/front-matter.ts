import type { VFile } from 'vfile';
import type { Span } from '../../../record/span.ts';
import { warn } from '../warn.ts';
import { closes, readLooseFields } from './loose-fields.ts';
import type { LocatedField, ReadFields } from './read-fields.ts';
import type { HeaderPart } from './stated-field.ts';
import { readTomlFields } from './toml-fields.ts';
import { warnOfNested } from './warn-of-nested.ts';
import { readYamlFields } from './yaml-fields.ts';

/** If more text precedes the closing line, the file is an article that begins with a horizontal rule. */
const MAX_FRONT_MATTER_CHARACTERS = 16_384;

/** How front matter is written. */
interface Notation {
  readonly name: string;
  readonly read: (source: string) => ReadFields;
}

const YAML: Notation = { name: 'YAML', read: readYamlFields };
const TOML: Notation = { name: 'TOML', read: readTomlFields };
const JSON_FIELDS: Notation = { name: 'JSON', read: readJsonFields };

/** The notations by the word behind the opening signs: «---toml», «```yaml». */
const NAMED: ReadonlyMap<string, Notation> = new Map([
  ['yaml', YAML],
  ['yml', YAML],
  ['toml', TOML],
  ['json', JSON_FIELDS],
]);

/** A pair of lines of signs around front matter. */
interface Fence {
  readonly opening: RegExp;
  readonly closingLines: readonly string[];
  /** The notation where no word names another. */
  readonly usual: Notation;
}

const FENCES: readonly Fence[] = [
  { opening: opensWith('---'), closingLines: ['---', '...'], usual: YAML },
  { opening: opensWith('+++'), closingLines: ['+++'], usual: TOML },
  { opening: opensWith(';;;'), closingLines: [';;;'], usual: JSON_FIELDS },
  { opening: opensWith('```'), closingLines: ['```'], usual: YAML },
  { opening: opensWith('~~~'), closingLines: ['~~~'], usual: YAML },
  { opening: opensWith('<!--'), closingLines: ['-->'], usual: YAML },
  // A JSON object that no parser reads, or without its end.
  { opening: /^\s{0,64}?\{[ \t]*\n/u, closingLines: ['}'], usual: JSON_FIELDS },
];

/** An opening line: signs, perhaps with more of the last one, and the name of a notation behind them. */
function opensWith(signs: string): RegExp {
  const literal = signs.replaceAll('+', '\\+');
  return new RegExp(
    `^\\s{0,64}?${literal}[${signs.slice(-1)}]{0,20}[ \\t]*(?:(?<name>\\p{L}{3,4})[ \\t]*)?\\n`,
    'u',
  );
}

/**
 * Reads front matter before the text: YAML, TOML or JSON between lines of signs («---», «+++», «;;;», a code fence, a comment),
 * or a JSON object.
 */
export function readFrontMatter(text: string, file: VFile | undefined): HeaderPart | undefined {
  const json = readJson(text, file);
  if (json) return json;
  for (const fence of FENCES) {
    const opening = fence.opening.exec(text);
    if (!opening) continue;
    const name = opening.groups?.['name']?.toLowerCase();
    const notation = name === undefined ? fence.usual : NAMED.get(name);
    return notation && readBetweenSigns(text, opening[0].length, notation, fence, file);
  }
  return undefined;
}

function readBetweenSigns(
  text: string,
  from: number,
  { name, read }: Notation,
  { closingLines }: Fence,
  file: VFile | undefined,
): HeaderPart | undefined {
  const window = text.slice(from, from + MAX_FRONT_MATTER_CHARACTERS);
  const closing = findClosing(window, closingLines);
  const head = closing && window.slice(0, closing.start);
  const parsed = head === undefined ? undefined : read(head);
  if (
    closing &&
    parsed?.ok === true &&
    (parsed.fields.length + parsed.nested.length > 0 || !HOLDS_PROSE.test(head ?? ''))
  )
    return toPart(parsed, from, from + closing.end, file);
  const because =
    parsed && !parsed.ok ? `is no ${name} that can be read (${parsed.because})` : 'has no closing line';
  const loose = readLooseFields(text.slice(0, from + MAX_FRONT_MATTER_CHARACTERS), from, closingLines);
  if (loose.fields.length > 0) {
    const message = `The front matter ${because}; its lines «name: value» are read one by one. Correct it to be sure of every value.`;
    if (file) warn(file, 'front-matter-broken', message, { start: 0, end: loose.end });
    return { end: loose.end, fields: loose.fields.map((field) => ({ ...field, basis: 'front-matter' })) };
  }
  if (file && closing && parsed?.ok !== true && /^[\p{L}_-]+[ \t]*[:=]/mu.test(head ?? '')) {
    const message = `The front matter ${because}; it is kept as text. Correct it, or take the lines of signs around it away.`;
    warn(file, 'front-matter-broken', message, { start: 0, end: from + closing.end });
  }
  return undefined;
}

/** A sentence, which a head without a known field does not hold: «Stormen kom i natt: träd föll över vägar.». */
const HOLDS_PROSE = /\p{L}[.!?]["”“»]?[ \t]*$/mu;

/** The first closing line, up to the line below it. A fence may be longer than its least number of signs. */
function findClosing(window: string, closingLines: readonly string[]): Span | undefined {
  let start = 0;
  while (start < window.length) {
    const newline = window.indexOf('\n', start);
    const end = newline < 0 ? window.length : newline;
    if (closes(window.slice(start, end).trim(), closingLines))
      return { start, end: Math.min(end + 1, window.length) };
    start = end + 1;
  }
  return undefined;
}

/** JSON, also without the braces around it. YAML 1.2 contains JSON, so its parser gives the ranges of the values. */
function readJsonFields(source: string): ReadFields {
  if (/^\s*\{/u.test(source)) return readYamlFields(source);
  const braced = readYamlFields(`{${source}}`);
  if (!braced.ok) return braced;
  const moved = <Range extends Span>(range: Range): Range => ({
    ...range,
    start: range.start - 1,
    end: range.end - 1,
  });
  return { ok: true, fields: braced.fields.map(moved), nested: braced.nested.map(moved) };
}

/** A JSON object before the text. */
function readJson(text: string, file: VFile | undefined): HeaderPart | undefined {
  const opening = /^\s{0,64}?\{\s*"/u.exec(text);
  if (!opening) return undefined;
  const from = text.indexOf('{');
  const length = lengthOfObject(text.slice(from, from + MAX_FRONT_MATTER_CHARACTERS));
  if (length === 0) return undefined;
  const parsed = readYamlFields(text.slice(from, from + length));
  return parsed.ok && parsed.fields.length > 0 ? toPart(parsed, from, from + length, file) : undefined;
}

/** The length of the JSON object at the beginning of a text; 0 where it has no end. */
function lengthOfObject(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}]/gu)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return index + token.length;
  }
  return 0;
}

function toPart(
  { fields, nested }: Extract<ReadFields, { ok: true }>,
  from: number,
  end: number,
  file: VFile | undefined,
): HeaderPart {
  const moved = <Range extends Omit<LocatedField, 'value' | 'field'>>(range: Range): Range => ({
    ...range,
    start: from + range.start,
    end: from + range.end,
  });
  for (const field of nested) warnOfNested(field.field, 'front-matter', file, moved(field));
  return { end, fields: fields.map((field) => ({ ...moved(field), basis: 'front-matter' })) };
}

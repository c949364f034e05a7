import type { VFile } from 'vfile';
import { warn } from '../warn.ts';
import { readLooseFields } from './loose-fields.ts';
import type { LocatedField, ReadFields } from './read-fields.ts';
import type { HeaderPart } from './stated-field.ts';
import { readTomlFields } from './toml-fields.ts';
import { warnOfNested } from './warn-of-nested.ts';
import { readYamlFields } from './yaml-fields.ts';

/** If more text precedes the closing line, the file is an article that begins with a horizontal rule. */
const MAX_FRONT_MATTER_CHARACTERS = 16_384;

/** A notation of front matter between two lines of signs. */
interface Notation {
  readonly name: string;
  readonly opening: RegExp;
  readonly closing: RegExp;
  readonly closingLines: readonly string[];
  readonly read: (source: string) => ReadFields;
}

const NOTATIONS: readonly Notation[] = [
  {
    name: 'YAML',
    opening: /^\s{0,64}?---[ \t]*\n/u,
    closing: /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu,
    closingLines: ['---', '...'],
    read: readYamlFields,
  },
  {
    name: 'TOML',
    opening: /^\s{0,64}?\+\+\+[ \t]*\n/u,
    closing: /^\+\+\+[ \t]*(?:\n|$)/mu,
    closingLines: ['+++'],
    read: readTomlFields,
  },
];

/** Reads front matter before the text: YAML between lines of dashes, TOML between lines of plus signs, or a JSON object. */
export function readFrontMatter(text: string, file: VFile | undefined): HeaderPart | undefined {
  for (const notation of NOTATIONS) {
    const opening = notation.opening.exec(text);
    if (opening) return readBetweenSigns(text, opening[0].length, notation, file);
  }
  return readJson(text, file);
}

function readBetweenSigns(
  text: string,
  from: number,
  { name, closing: pattern, closingLines, read }: Notation,
  file: VFile | undefined,
): HeaderPart | undefined {
  const window = text.slice(from, from + MAX_FRONT_MATTER_CHARACTERS);
  const closing = pattern.exec(window);
  const parsed = closing && read(window.slice(0, closing.index));
  if (closing && parsed?.ok === true)
    return toPart(parsed, from, from + closing.index + closing[0].length, file);
  const because =
    parsed && !parsed.ok ? `is no ${name} that can be read (${parsed.because})` : 'has no closing line';
  const loose = readLooseFields(text.slice(0, from + MAX_FRONT_MATTER_CHARACTERS), from, closingLines);
  if (loose.fields.length > 0) {
    const message = `The front matter ${because}; its lines «name: value» are read one by one. Correct it to be sure of every value.`;
    if (file) warn(file, 'front-matter-broken', message, { start: 0, end: loose.end });
    return { end: loose.end, fields: loose.fields.map((field) => ({ ...field, basis: 'front-matter' })) };
  }
  if (file && closing && /^[\p{L}_-]+[ \t]*[:=]/mu.test(window.slice(0, closing.index))) {
    const message = `The front matter ${because}; it is kept as text. Correct it, or take the lines of signs around it away.`;
    warn(file, 'front-matter-broken', message, { start: 0, end: from + closing.index + closing[0].length });
  }
  return undefined;
}

/** A JSON object before the text; YAML 1.2 contains JSON, so its parser gives the ranges of the values. */
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
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/gu)) {
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

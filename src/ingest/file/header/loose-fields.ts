import type { StatedFieldName } from '../../../record/stated-fields.ts';
import { fieldNamed } from './fields.ts';
import { plain } from './plain.ts';
import type { LocatedField } from './read-fields.ts';

/** «name: value» of YAML, «name = value» of TOML, or «"name": "value",» of JSON. */
const LINE =
  /^(?:[ \t]*(?="))?(?<name>["']?[\p{L}_][\p{L}\p{N} _-]{0,40}?["']?)[ \t]*[:=](?:(?:[ \t]+|(?=["']))(?<value>\S.*)?)?$/u;
/** Lines that go on with a value: an item of a list, an indented line. */
const ITEM = /^[ \t]*-[ \t]+(?<value>\S.*)$/u;
const INDENTED = /^[ \t]+\S/u;
const COMMENT = /^#(?!#)/u;

/** Fields read line by line, and where those lines end. */
interface LooseFields {
  readonly fields: readonly LocatedField[];
  /** Offset behind the last line of the head, or behind its closing line where it has one. */
  readonly end: number;
}

interface Line {
  /** Without white space at its end. */
  readonly words: string;
  readonly start: number;
  /** Offset of the next line. */
  readonly next: number;
}

/**
 * Reads a head line by line, «name: rest of the line», where no parser can: one colon too many in a title, or a closing
 * line that is missing, must not cost the date and the author. The head ends at its closing line or before the first line
 * of prose.
 *
 * @param from offset behind the opening line
 * @param closing lines that close the head
 */
export function readLooseFields(text: string, from: number, closing: readonly string[]): LooseFields {
  const fields: LocatedField[] = [];
  let named: StatedFieldName | undefined;
  let end = from;
  for (let line = lineAt(text, from); line; line = lineAt(text, line.next)) {
    const { words, start, next } = line;
    if (closes(words, closing)) return { fields, end: next };
    if (words === '') {
      if (!goesOn(text, next, closing)) break;
      continue;
    }
    const pair = LINE.exec(words)?.groups;
    const value = pair?.['value'] ?? (pair ? '' : ITEM.exec(words)?.groups?.['value']);
    if (value === undefined && !COMMENT.test(words) && !INDENTED.test(words)) break;
    if (pair) named = fieldNamed((pair['name'] ?? '').replace(/["']/gu, ''));
    if (named !== undefined && value !== undefined) {
      addValue(fields, named, value, start + words.length - value.length, !pair);
    }
    end = next;
  }
  return { fields, end };
}

/** Whether a line closes a head; it may have more of its sign: «-----» for «---». */
export function closes(line: string, closing: readonly string[]): boolean {
  return closing.some((signs) => {
    const sign = signs.charAt(0);
    return (
      line === signs ||
      (signs === sign.repeat(3) && line.startsWith(signs) && line === sign.repeat(line.length))
    );
  });
}

/** Below a blank line, a head goes on only with its closing line or a field that Kiosk knows. */
function goesOn(text: string, from: number, closing: readonly string[]): boolean {
  let line = lineAt(text, from);
  while (line?.words === '') line = lineAt(text, line.next);
  if (!line) return false;
  const name = LINE.exec(line.words)?.groups?.['name'];
  return closes(line.words, closing) || (name !== undefined && fieldNamed(name) !== undefined);
}

/** Adds a value, with its range; an item of a list goes to the value before it. */
function addValue(
  fields: LocatedField[],
  field: StatedFieldName,
  written: string,
  from: number,
  isItem: boolean,
): void {
  const value = valueOf(written);
  if (value === '') return;
  const inside = written.indexOf(value);
  const start = inside < 0 ? from : from + inside;
  const end = inside < 0 ? from + written.length : start + value.length;
  const last = fields.at(-1);
  if (isItem && last?.field === field)
    fields[fields.length - 1] = { ...last, value: `${last.value}, ${value}`, end };
  else fields.push({ field, value, start, end });
}

/** A value without its quotation marks; the items of a list in brackets. */
function valueOf(written: string): string {
  const list = /^\[(?<items>[^\]]*)\],?$/u.exec(written)?.groups?.['items'];
  const items = list === undefined ? [written] : list.split(',');
  return items
    .map((item) =>
      plain(
        item
          .trim()
          .replace(/^(["'])([^]*)\1,?$/u, (all, mark: string, inner: string) =>
            inner.includes(mark) ? all : inner,
          ),
      ),
    )
    .filter((item) => item !== '')
    .join(', ');
}

function lineAt(text: string, start: number): Line | undefined {
  if (start >= text.length) return undefined;
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { words: text.slice(start, end).trimEnd(), start, next: Math.min(end + 1, text.length) };
}

import { parse, TomlDate } from 'smol-toml';
import { fieldNamed } from './fields.ts';
import { plain } from './plain.ts';
import type { LocatedField, NestedField, ReadFields } from './read-fields.ts';

/** Reads the fields Kiosk knows from the first table of a TOML document. */
export function readTomlFields(source: string): ReadFields {
  let table: Readonly<Record<string, unknown>>;
  try {
    table = parse(source);
  } catch (error) {
    return { ok: false, because: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown' };
  }
  const fields: LocatedField[] = [];
  const nested: NestedField[] = [];
  for (const [key, value] of Object.entries(table)) {
    const field = fieldNamed(key);
    if (field === undefined) continue;
    const words = wordsOf(value);
    const span = spanOf(source, key, value);
    if (words === undefined) nested.push({ field, ...span });
    else if (words !== '') fields.push({ field, value: words, ...span });
  }
  return { ok: true, fields, nested };
}

/** A value as words; `undefined` for a table, or a list of such. */
function wordsOf(value: unknown): string | undefined {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) {
    const items = value.map(wordsOf);
    return items.every((item) => item !== undefined)
      ? items.filter((item) => item !== '').join(', ')
      : undefined;
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? plain(String(value))
    : undefined;
}

/** The range of a value: the parser gives none, so its line is looked up. */
function spanOf(source: string, key: string, value: unknown): { start: number; end: number } {
  const line = new RegExp(
    `^[ \\t]*["']?${key.replace(/[^\p{L}\p{N}]/gu, '\\$&')}["']?[ \\t]*=[ \\t]*(?<rest>[^\\n]*)`,
    'mu',
  ).exec(source);
  if (!line) return { start: 0, end: source.length };
  const rest = line.groups?.['rest'] ?? '';
  const at = line.index + line[0].length - rest.length;
  const inside = typeof value === 'string' ? rest.indexOf(value) : -1;
  if (inside >= 0 && typeof value === 'string')
    return { start: at + inside, end: at + inside + value.length };
  return { start: at, end: at + rest.trimEnd().length };
}

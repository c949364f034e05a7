import { z } from 'zod';
import { siteSchema } from '../../src/config/site.ts';
import { markdownTable } from '../evaluate/table.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Every key of `site.yaml` as a Markdown table: what it means, what it may hold, and its value where it is left out. */
export function siteKeysTable(): string {
  const { properties = {}, required = [] } = z.toJSONSchema(siteSchema, { io: 'input' });
  const rows = Object.entries(properties).map(([key, schema]) => {
    if (typeof schema === 'boolean') throw new TypeError(`The key ${key} of site.yaml has no schema.`);
    return [`\`${key}\``, schema.description ?? '', shape(schema), fallback(schema, required.includes(key))];
  });
  return markdownTable(['key', 'meaning', 'value', 'left out'], rows);
}

/** Describes the values of a schema in words. */
function shape(schema: JsonSchema): string {
  const { anyOf, enum: values, format, type } = schema;
  if (anyOf) {
    const shapes = anyOf.flatMap((part) => (typeof part === 'boolean' ? [] : [shape(part)]));
    return shapes.filter((word) => word !== '').join(', or ');
  }
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'object' && schema.properties)
    return Object.keys(schema.properties)
      .map((key) => `\`${key}\``)
      .join(', ');
  if (type === 'object') return 'one for each language';
  if (type === 'array' && schema.items && typeof schema.items === 'object' && !Array.isArray(schema.items))
    return `a list of ${shape(schema.items)}`;
  if (type === 'null') return '';
  const formats: Readonly<Record<string, string>> = {
    date: 'a day',
    uri: 'an address',
    email: 'a mail address',
  };
  return formats[format ?? ''] ?? 'a text';
}

function fallback(schema: JsonSchema, isRequired: boolean): string {
  if (isRequired) return 'must be given';
  if (isNothing(schema.default)) return 'nothing';
  return `\`${JSON.stringify(schema.default).replaceAll('"', '')}\``;
}

function isNothing(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isNothing);
  return value === null || value === '';
}

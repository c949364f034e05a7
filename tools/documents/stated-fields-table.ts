import { STATED_FIELDS, STATED_FIELD_NAMES, type StatedShape } from '../../src/record/stated-fields.ts';
import { markdownTable } from '../evaluate/table.ts';

const SHAPES: Readonly<Record<StatedShape, string>> = {
  text: 'words',
  date: 'a day, a month, a year, or EDTF',
  url: 'a web address',
  language: 'a BCP 47 tag, or the name of a language',
  licence: 'a web address, or words',
};

/** What a file can state about itself, as a Markdown table: each field, what it means and holds, and the other English words for it. */
export function statedFieldsTable(): string {
  const rows = STATED_FIELD_NAMES.map((field) => {
    const { description, shape, words } = STATED_FIELDS[field];
    const others = words.filter((word) => word !== field);
    return [`\`${field}\``, description, SHAPES[shape], others.map((word) => `\`${word}\``).join(', ')];
  });
  return markdownTable(['field', 'meaning', 'value', 'also called'], rows);
}

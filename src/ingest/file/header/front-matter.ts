import type { VFile } from 'vfile';
import { warn } from '../warn.ts';
import type { HeaderPart } from './stated-field.ts';
import { warnOfNested } from './warn-of-nested.ts';
import { readYamlFields } from './yaml-fields.ts';

/** If more text precedes the closing dashes, the file is an article that begins with a horizontal rule. */
const MAX_FRONT_MATTER_CHARACTERS = 16_384;

const OPENING = /^\s{0,64}?---[ \t]*\n/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/mu;

/** Reads YAML between two lines of dashes before the text. */
export function readFrontMatter(text: string, file: VFile | undefined): HeaderPart | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const from = opening[0].length;
  const window = text.slice(from, from + MAX_FRONT_MATTER_CHARACTERS);
  const closing = CLOSING.exec(window);
  if (!closing) return undefined;
  const source = window.slice(0, closing.index);
  const yaml = readYamlFields(source);
  if (!yaml.ok) {
    if (file && /^[\p{L}_-]+[ \t]*:/mu.test(source)) {
      warn(
        file,
        'front-matter-broken',
        `The front matter is no YAML that can be read (${yaml.because}); it is kept as text. Correct it, or take its lines of dashes away.`,
        { start: 0, end: from + closing.index + closing[0].length },
      );
    }
    return undefined;
  }
  for (const { field, start, end } of yaml.nested)
    warnOfNested(field, 'front-matter', file, { start: from + start, end: from + end });
  return {
    end: from + closing.index + closing[0].length,
    fields: yaml.fields.map(({ field, value, start, end }) => ({
      field,
      value,
      basis: 'front-matter',
      start: from + start,
      end: from + end,
    })),
  };
}

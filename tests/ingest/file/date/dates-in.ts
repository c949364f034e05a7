import { readDateMentions } from '../../../../src/ingest/file/date/mentions.ts';

/** The EDTF values of the dates in one paragraph, in the order of the text. */
export function datesIn(text: string, language: string, edtf?: string): string[] {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length } as const];
  const published = edtf === undefined ? undefined : { edtf };
  return readDateMentions({ text, blocks, language, published }).map((mention) => mention.edtf);
}

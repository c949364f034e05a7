import { findNames } from '../../../../src/ingest/file/names.ts';

/** The names in a paragraph, as «type: text». */
export function namesFound(text: string, language: string): string[] {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return findNames({ text, blocks, language }).map((name) => `${name.type}: ${name.text}`);
}

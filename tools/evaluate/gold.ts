import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceLanguage } from '../../src/languages/index.ts';
import { languagesWithGold } from './gold-languages.ts';

/** Paragraphs of a language, each a list of sentences in order. */
export interface SentenceGold {
  readonly language: SourceLanguage;
  readonly paragraphs: readonly (readonly string[])[];
}

/** `sentences/{language}.txt`: one sentence per line, with an empty line between paragraphs. */
export function readSentenceGold(goldDirectory: string): SentenceGold[] {
  return languagesWithGold('sentences').map((language) => ({
    language,
    paragraphs: entries(goldDirectory, 'sentences', language).map((paragraph) => paragraph.split('\n')),
  }));
}

/** A paragraph without a heading, and the titles a careful reader would accept for it. */
export interface TitleGold {
  readonly language: SourceLanguage;
  readonly text: string;
  readonly titles: readonly string[];
}

/** `titles/{language}.txt`: a paragraph and below it `= title`, with an empty line between entries. */
export function readTitleGold(goldDirectory: string): TitleGold[] {
  return languagesWithGold('titles').flatMap((language) =>
    entries(goldDirectory, 'titles', language).map((entry) => {
      const [text = '', ...titles] = entry.split('\n');
      return { language, text, titles: titles.map((title) => title.replace(/^= /, '')) };
    }),
  );
}

function entries(goldDirectory: string, kind: string, language: string): string[] {
  return readFileSync(join(goldDirectory, kind, `${language}.txt`), 'utf8')
    .trim()
    .split(/\n{2,}/);
}

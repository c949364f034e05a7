import { lexicons } from '../../../languages/lexicons.ts';
import type { FieldWords } from '../../../languages/sections/lexicon.ts';

/** What a file can say of itself. */
export type FieldName = keyof FieldWords;

/** The words every format has in English. */
const ENGLISH: FieldWords = {
  title: ['title', 'headline', 'subject'],
  date: ['date', 'published', 'pubdate', 'publication date', 'publication-date', 'created'],
  author: ['author', 'authors', 'by', 'byline', 'creator', 'from'],
  source: ['source', 'publication', 'publisher', 'newspaper', 'paper', 'site'],
  url: ['url', 'link', 'permalink', 'canonical', 'uri'],
  language: ['language', 'lang'],
};

const fieldOfWord: ReadonlyMap<string, FieldName> = new Map(
  [ENGLISH, ...Object.values(lexicons).map(({ fields }) => fields)].flatMap((words) =>
    (Object.keys(words) as FieldName[]).flatMap((field) =>
      words[field].map((word) => [word, field] as const),
    ),
  ),
);

/**
 * The field a word heads, in English or one of the source languages.
 *
 * @example
 * fieldNamed('Rubrik') //=> 'title'
 */
export function fieldNamed(word: string): FieldName | undefined {
  return fieldOfWord.get(word.trim().toLowerCase());
}

/** Every word for a field, longest first, for a regular expression. */
export function wordsFor(field: FieldName): readonly string[] {
  return [...fieldOfWord]
    .filter(([, name]) => name === field)
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length);
}

const publicationWords = new Set(
  [
    'Published',
    'Created',
    ...Object.values(lexicons).flatMap(({ structure }) => structure.publicationLabels),
  ].map((word) => word.toLowerCase()),
);

/** Whether a word opens a publication line («Publicerad …») as well as a field. */
export function isPublicationWord(word: string): boolean {
  return publicationWords.has(word.trim().toLowerCase());
}

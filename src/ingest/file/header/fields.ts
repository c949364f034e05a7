import { everyPart } from '../../../languages/lexicon-parts.ts';
import { STATED_FIELDS, STATED_FIELD_NAMES, type StatedFieldName } from '../../../record/stated-fields.ts';

const fieldOfWord: ReadonlyMap<string, StatedFieldName> = new Map(
  STATED_FIELD_NAMES.flatMap((field) => [
    ...STATED_FIELDS[field].words.map((word) => [word, field] as const),
    ...everyPart('fields').flatMap((fields) => (fields[field] ?? []).map((word) => [word, field] as const)),
  ]),
);

/**
 * The field that a word names, in English or one of the source languages.
 *
 * @example
 * fieldNamed('Rubrik') //=> 'title'
 */
export function fieldNamed(word: string): StatedFieldName | undefined {
  return fieldOfWord.get(word.trim().toLowerCase());
}

/** Every word for a field, longest first, for a regular expression. */
export function wordsFor(field: StatedFieldName): readonly string[] {
  return [...fieldOfWord]
    .filter(([, name]) => name === field)
    .map(([word]) => word)
    .toSorted((a, b) => b.length - a.length);
}

const publicationWords = new Set(
  [
    'Published',
    'Created',
    ...everyPart('structure').flatMap(({ publicationLabels }) => publicationLabels),
  ].map((word) => word.toLowerCase()),
);

/** Whether a word opens a publication line («Publicerad …») as well as a field. */
export function isPublicationWord(word: string): boolean {
  return publicationWords.has(word.trim().toLowerCase());
}

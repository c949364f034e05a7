import { wordsOf } from '../../search/key/words.ts';

/** A range of a text to highlight, in UTF-16 units. */
export interface FormSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds forms in a text, as whole words and regardless of case. The words of a phrase have to follow each other. Where several
 * forms begin at one word, the longest is taken. The search and the page of an article both use this, so they count alike.
 *
 * @example
 * findForms('Minsk, i Minska', ['minsk']) //=> [{ start: 0, end: 5 }]
 */
export function findForms(text: string, forms: readonly string[]): FormSpan[] {
  const byFirst = new Map<string, string[][]>();
  for (const form of forms) {
    const words = wordsOf(form).map(({ start, end }) => form.slice(start, end).toLowerCase());
    const [first] = words;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const places = wordsOf(text);
  const words = places.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const runs: FormSpan[] = [];
  for (let index = 0; index < words.length;) {
    const here = (byFirst.get(words[index] ?? '') ?? []).filter((form) =>
      form.every((word, offset) => words[index + offset] === word),
    );
    const length = Math.max(0, ...here.map((form) => form.length));
    const [first, last] = [places[index], places[index + length - 1]];
    if (first && last && length > 0) runs.push({ start: first.start, end: last.end });
    index += Math.max(1, length);
  }
  return runs;
}

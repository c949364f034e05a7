import { wordsOf } from '../../search/key/words.ts';

/** A run of a text that is marked, in UTF-16 units. */
export interface FormSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where forms stand in a text: whole words, capitals or not; a form of several words wherever they follow each other. The longest
 * one counts where several begin. The search and the article's page count marks alike because both ask this.
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

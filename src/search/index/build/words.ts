/** Counts the forms of the words in a bundle. Suggestions and «occurs nowhere» are answered from these counts. */
import { compareText } from '../../../record/order.ts';
import { keysIn } from './content.ts';
import type { Part } from '../indexed-text.ts';
import type { WordForm } from '../term-dictionary.ts';

/** Words as they are spelled in a text, with their frequency. */
export type WordCounts = readonly (readonly [word: string, count: number])[];

export function countWords(parts: readonly Part[]): WordCounts {
  const counts = new Map<string, number>();
  for (const { text, words } of parts) {
    for (const { start, end } of words) {
      const word = text.slice(start, end);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts];
}

/** A form in its most frequent spelling, with its frequency in all spellings. */
interface CountedForm {
  text: string;
  most: number;
  count: number;
}

/** Longer words are cut, because they are of no use as suggestions. */
const MAX_WORD_LETTERS = 60;

/**
 * Writes words as text, one line for each key, sorted: the key, a tab, and the forms with their frequency, most frequent first.
 *
 * @param counts frequency of each word as it is spelled
 * @example
 * writeWords(new Map([['tilts', 2], ['tiltu', 1]]), 'lv') //=> 'tilt\ttilts=2 tiltu'
 */
export function writeWords(counts: ReadonlyMap<string, number>, language: string): string {
  const keyOf = keysIn(language);
  const keys = new Map<string, Map<string, CountedForm>>();
  for (const [word, count] of counts) {
    const key = keyOf(word);
    const forms = keys.get(key) ?? new Map<string, CountedForm>();
    const written = word
      .normalize('NFC')
      .replace(/\p{Cf}/gu, '')
      .slice(0, MAX_WORD_LETTERS);
    const form = forms.get(written.toLowerCase()) ?? { text: written, most: 0, count: 0 };
    form.count += count;
    if (count > form.most) Object.assign(form, { text: written, most: count });
    keys.set(key, forms.set(written.toLowerCase(), form));
  }
  return [...keys]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, forms]) => `${key}\t${writeForms([...forms.values()])}`)
    .join('\n');
}

export function writeForms(forms: readonly WordForm[]): string {
  return forms
    .toSorted((a, b) => b.count - a.count || compareText(a.text, b.text))
    .map(({ text, count }) => (count === 1 ? text : `${text}=${count}`))
    .join(' ');
}

/** Reads what {@link writeForms} wrote. */
export function readForms(written: string): WordForm[] {
  return written.split(' ').map((form) => {
    const at = form.indexOf('=');
    return at < 0 ? { text: form, count: 1 } : { text: form.slice(0, at), count: Number(form.slice(at + 1)) };
  });
}

/** The words of a bundle, counted by form: what suggestions are made of, and how «occurs nowhere» is known. */
import { compareText } from '../../../record/order.ts';
import { searchKey } from '../../key/search-key.ts';
import type { Part } from '../indexed-text.ts';

/** Counts the words of a text as they are written. */
export function countWords(parts: readonly Part[], counts: Map<string, number>): void {
  for (const { text, words } of parts) {
    for (const { start, end } of words) {
      const word = text.slice(start, end);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
}

/** A form the way most of its texts write it, in all of them so often. */
interface CountedForm {
  text: string;
  most: number;
  count: number;
}

/** Longer words are no words, and nobody is to be suggested one. */
const MAX_WORD_LETTERS = 60;

/** One line a key, sorted: the key, then its forms with their counts, the commonest first. */
export function writeWords(counts: ReadonlyMap<string, number>, language: string): string {
  const keys = new Map<string, Map<string, CountedForm>>();
  for (const [word, count] of counts) {
    const key = searchKey(word, language);
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

export function writeForms(forms: readonly { readonly text: string; readonly count: number }[]): string {
  return forms
    .toSorted((a, b) => b.count - a.count || compareText(a.text, b.text))
    .map(({ text, count }) => (count === 1 ? text : `${text}=${count}`))
    .join(' ');
}

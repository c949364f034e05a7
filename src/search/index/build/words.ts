/** Counts the forms of the words in a bundle. Suggestions and «occurs nowhere» are answered from these counts. */
import { compareText } from '../../../record/order.ts';
import type { Part } from '../indexed-text.ts';
import type { WordForm } from '../term-dictionary.ts';
import type { VocabularyWord } from './vocabulary.ts';

/** Words as they are spelled in a text, or what stands for them, with their frequency. */
export type WordCounts<Word = string> = readonly (readonly [word: Word, count: number])[];

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

/** The words of an article, by their places in a vocabulary. */
export interface NumberedWords {
  readonly words: WordCounts<number>;
  readonly vocabulary: readonly VocabularyWord[];
}

/** A form of a word in its most frequent spelling. */
export interface DictionaryForm extends WordForm, Pick<VocabularyWord, 'end' | 'isIrregular' | 'sounds'> {}

/** The words of articles with their frequency, in the order in which they occur first. */
export function sumWords(articles: readonly NumberedWords[]): WordCounts<VocabularyWord> {
  const sums = new Map<string, [VocabularyWord, number]>();
  const places = new Map<NumberedWords['vocabulary'], [VocabularyWord, number][]>();
  for (const { words, vocabulary } of articles) {
    const own = places.get(vocabulary) ?? [];
    places.set(vocabulary, own);
    for (const [place, count] of words) {
      const known = own[place] ?? sumOf(vocabulary[place], sums);
      own[place] = known;
      known[1] += count;
    }
  }
  return [...sums.values()];
}

function sumOf(
  word: VocabularyWord | undefined,
  sums: Map<string, [VocabularyWord, number]>,
): [VocabularyWord, number] {
  if (word === undefined) throw new Error('A word of a segment is not in its vocabulary.');
  const sum = sums.get(word.word) ?? [word, 0];
  sums.set(word.word, sum);
  return sum;
}

/** A form in its most frequent spelling, with its frequency in all spellings. */
interface CountedForm {
  spelled: VocabularyWord;
  most: number;
  count: number;
}

/**
 * Writes words as text, one line for each key, sorted: the key and columns of its forms, most frequent first. These are the forms with their
 * frequency, what sorts them from their end (after a `!` where the key is not that of the form), and their sounds.
 *
 * @param counts frequency of each word as it is spelled
 */
export function writeWords(counts: WordCounts<VocabularyWord>): string {
  const keys = new Map<string, Map<string, CountedForm>>();
  for (const [spelled, count] of counts) {
    const forms = keys.get(spelled.key) ?? new Map<string, CountedForm>();
    keys.set(spelled.key, forms);
    const lower = spelled.text.toLowerCase();
    const form = forms.get(lower) ?? { spelled, most: 0, count: 0 };
    form.count += count;
    if (count > form.most) Object.assign(form, { spelled, most: count });
    forms.set(lower, form);
  }
  return [...keys]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, forms]) => {
      return writeKey(
        key,
        mostFirst(Array.from(forms.values(), ({ spelled, count }) => ({ ...spelled, count }))),
      );
    })
    .join('\n');
}

function writeKey(key: string, forms: readonly DictionaryForm[]): string {
  const ends = forms.map(({ end, isIrregular }) => (isIrregular ? `!${end}` : end)).join(' ');
  return [key, writeForms(forms), ends, forms.map(({ sounds }) => sounds).join(' ')].join('\t');
}

/** Reads what {@link writeWords} wrote. */
export function* readWords(content: string): Generator<[key: string, forms: DictionaryForm[]]> {
  for (const line of content.split('\n')) {
    const [key = '', forms = '', ends = '', sounds = ''] = line.split('\t');
    if (key === '') continue;
    const [byEnd, bySound] = [ends.split(' '), sounds.split(' ')];
    yield [
      key,
      forms.split(' ').map((form, place): DictionaryForm => {
        const at = form.indexOf('=');
        const end = byEnd[place] ?? '';
        const isIrregular = end.startsWith('!');
        return {
          text: at < 0 ? form : form.slice(0, at),
          count: at < 0 ? 1 : Number(form.slice(at + 1)),
          end: isIrregular ? end.slice(1) : end,
          isIrregular,
          sounds: bySound[place] ?? '',
        };
      }),
    ];
  }
}

/** The forms of a key in several bundles, each once, most frequent first. */
export function sumForms(forms: readonly DictionaryForm[]): DictionaryForm[] {
  const sums = [...Map.groupBy(forms, ({ text }) => text).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, count: others.reduce((sum, { count }) => sum + count, first.count) }] : [],
  );
  return mostFirst(sums);
}

function mostFirst(forms: readonly DictionaryForm[]): DictionaryForm[] {
  return forms.toSorted((a, b) => b.count - a.count || compareText(a.text, b.text));
}

/** Forms with their frequency, as a line of the term dictionary has them. */
export function writeForms(forms: readonly WordForm[]): string {
  return forms.map(({ text, count }) => (count === 1 ? text : `${text}=${count}`)).join(' ');
}

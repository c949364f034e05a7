import { SOURCE_LANGUAGES } from '../../src/languages/index.ts';
import { searchKey } from '../../src/search/key/search-key.ts';
import { lemmatisedRow } from './data-rows.ts';
import { readJsonl } from './read-jsonl.ts';
import type { Figure } from './figure.ts';

/** Open word classes, as Universal Dependencies call them. */
const CLASSES: Readonly<Record<string, string>> = {
  NOUN: 'nouns',
  PROPN: 'names',
  ADJ: 'adjectives',
  VERB: 'verbs',
};

interface Token {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
}

/**
 * How well search keys hold the forms of a word together and different words apart.
 *
 * - *other forms found*: of all pairs of different forms of one lemma, those that share a key;
 * - *one key, one lemma*: of all pairs of tokens in running text that share a key, those of one lemma.
 *
 * @param directory development data with `lemmas/*.jsonl`
 */
export function evaluateSearchKeys(directory: string): Figure[] {
  return SOURCE_LANGUAGES.flatMap((language) => {
    const sentences = readJsonl(directory, `lemmas/${language}.jsonl`, lemmatisedRow);
    if (sentences.length === 0) return [];
    const tokens = sentences
      .flatMap((sentence) => sentence.tokens)
      .filter(({ form, upos }) => upos in CLASSES && /^\p{L}+$/u.test(form))
      .map(({ form, lemma, upos }) => ({ form: form.toLowerCase(), lemma: lemma.toLowerCase(), upos }));
    const found = Object.entries(CLASSES).map(([upos, name]) => {
      const { n, correct } = countForms(
        tokens.filter((token) => token.upos === upos),
        language,
      );
      return { field: 'search key', language, metric: `other forms found: ${name}`, n, correct };
    });
    return [
      ...found,
      { field: 'search key', language, metric: 'one key, one lemma', ...countTokens(tokens, language) },
    ];
  });
}

function countForms(tokens: readonly Token[], language: string): Pick<Figure, 'n' | 'correct'> {
  const lemmas = [...Map.groupBy(tokens, ({ lemma }) => lemma).values()];
  const counts = lemmas.map((group) => {
    const forms = [...new Set(group.map(({ form }) => form))];
    const keys = [...Map.groupBy(forms, (form) => searchKey(form, language)).values()];
    return { n: pairs(forms.length), correct: sum(keys.map(({ length }) => pairs(length))) };
  });
  return { n: sum(counts.map(({ n }) => n)), correct: sum(counts.map(({ correct }) => correct)) };
}

function countTokens(tokens: readonly Token[], language: string): Pick<Figure, 'n' | 'correct'> {
  const keys = [...Map.groupBy(tokens, ({ form }) => searchKey(form, language)).values()];
  const correct = keys.map((group) =>
    sum([...Map.groupBy(group, ({ lemma }) => lemma).values()].map(({ length }) => pairs(length))),
  );
  return { n: sum(keys.map(({ length }) => pairs(length))), correct: sum(correct) };
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Questions for articles that somebody remembers: three words of each, in other forms than it has. */
import { SOURCE_LANGUAGES } from '../../src/languages/index.ts';
import { wordsOf } from '../../src/search/key/words.ts';
import { articleRow, lemmatisedRow, storyRow } from '../evaluate/data-rows.ts';
import { readJsonl } from '../evaluate/read-jsonl.ts';

/** A real article of the development data. */
export interface RealArticle {
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

/** Articles of `articles/` and `stories/` that have a text in a source language. */
export function readRealArticles(directory: string): RealArticle[] {
  const excerpts = [
    { path: 'articles/da/cdt.jsonl', language: 'da' },
    { path: 'articles/lv/fullstack.jsonl', language: 'lv' },
  ].flatMap(({ path, language }) =>
    readJsonl(directory, path, articleRow).flatMap(({ title, text }) =>
      text === null ? [] : [{ language, title, text }],
    ),
  );
  const stories = readJsonl(directory, 'stories/ntrex-dev.jsonl', storyRow)
    .filter(({ lang }) => (SOURCE_LANGUAGES as readonly string[]).includes(lang))
    .map(({ lang, title, paragraphs }) => ({ language: lang, title, text: paragraphs.join('\n\n') }));
  return [...stories, ...excerpts];
}

/** Word forms of a language, from the data. */
export interface WordForms {
  /** The other forms of each form, of all its lemmas, in the open word classes. */
  readonly others: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words that occur in closed classes only. */
  readonly closed: ReadonlySet<string>;
}

const OPEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);

export function readLemmas(directory: string, language: string): WordForms {
  const tokens = readJsonl(directory, `lemmas/${language}.jsonl`, lemmatisedRow)
    .flatMap((sentence) => sentence.tokens)
    .map(({ form, lemma, upos }) => ({
      form: form.toLowerCase(),
      lemma: `${upos} ${lemma.toLowerCase()}`,
      upos,
    }));
  const open = tokens.filter(({ upos }) => OPEN.has(upos));
  const opened = new Set(open.map(({ form }) => form));
  const others = new Map<string, Set<string>>();
  for (const group of Map.groupBy(open, ({ lemma }) => lemma).values()) {
    const forms = new Set(group.map(({ form }) => form));
    for (const form of forms) {
      const known = others.get(form) ?? new Set<string>();
      others.set(form, known.union(forms.difference(new Set([form]))));
    }
  }
  return { others, closed: new Set(tokens.map(({ form }) => form)).difference(opened) };
}

/** Nobody remembers an article by shorter words. */
const MIN_LETTERS = 4;

/**
 * Three different content words of a text, each in another form of its lemma where the data has one.
 *
 * @param random from 0 to 1, each time another
 */
export function drawQuestion(
  { title, text }: RealArticle,
  { others, closed }: WordForms,
  random: () => number,
): string | undefined {
  const whole = `${title}\n${text}`;
  const words = wordsOf(whole).map(({ start, end }) => whole.slice(start, end));
  const content = new Map(
    words
      .filter(
        (word) => word.length >= MIN_LETTERS && /^\p{L}+$/u.test(word) && !closed.has(word.toLowerCase()),
      )
      .map((word) => [word.toLowerCase(), word]),
  );
  const left = [...content.values()];
  const drawn: string[] = [];
  while (drawn.length < 3 && left.length > 0) {
    const [word = ''] = left.splice(Math.floor(random() * left.length), 1);
    const forms = [...(others.get(word.toLowerCase()) ?? [])].filter(
      (form) => form.length >= MIN_LETTERS - 1,
    );
    const form = forms[Math.floor(random() * forms.length)] ?? word;
    drawn.push(/^\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form);
  }
  return drawn.length < 3 ? undefined : drawn.join(' ');
}

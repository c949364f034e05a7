import { memoise } from '../../../base/memoise.ts';
import type { Mention } from '../../draft.ts';
import { FIRST_NAMES_OF_MEN, FIRST_NAMES_OF_WOMEN } from '../names/listed-first-names.ts';
import { wordsIn, type Sayings } from './sayings.ts';

/** Whether «he» or «she» refers to a person. */
export type Sex = 'man' | 'woman';

/** Maximum difference in length of two forms of a surname. */
const MAX_ENDING_LETTERS = 3;

/** Two forms of a surname begin with at least this many equal letters. */
const MIN_EQUAL_LETTERS = 3;

/**
 * The sex of a person as the text tells it: by the title before a mention, by a list of first names, or by the ending of the first
 * name where the language has such endings. `undefined` where nothing tells it, or two things tell it differently.
 */
export function sexOf(
  { text, names, sayings }: { text: string; names: readonly Mention[]; sayings: Sayings },
  mention: Mention,
): Sex | undefined {
  const [title] = wordsIn(text, Math.max(0, mention.start - 40), mention.start).slice(-1);
  const isBefore = title !== undefined && text.slice(title.end, mention.start).trim() === '';
  const byTitle = isBefore
    ? told(hasForm(sayings.titlesOfMen, title.text), hasForm(sayings.titlesOfWomen, title.text))
    : undefined;
  if (byTitle) return byTitle;
  // Of a double name the first part tells the sex: Lars-Göran, Hans-Marie.
  const first = firstNameOf(mention, names)?.split('-')[0];
  if (first === undefined) return undefined;
  const lower = first.toLowerCase();
  return told(
    FIRST_NAMES_OF_MEN.has(first) || hasForm(sayings.endingsOfMen, lower),
    FIRST_NAMES_OF_WOMEN.has(first) || hasForm(sayings.endingsOfWomen, lower),
  );
}

function told(isMan: boolean, isWoman: boolean): Sex | undefined {
  if (isMan === isWoman) return undefined;
  return isMan ? 'man' : 'woman';
}

/** Whether a list holds a word or, as «-in», its ending. */
function hasForm(list: ReadonlySet<string>, word: string): boolean {
  return list.has(word) || [...list].some((form) => form.startsWith('-') && word.endsWith(form.slice(1)));
}

/** The first name of a person who is mentioned by the surname alone, too, where the text has the whole name. */
export function firstNameOf({ text }: Mention, names: readonly Mention[]): string | undefined {
  if (text.includes(' ')) return text.split(' ')[0];
  const alike = wholeNames(names).get(beginningOf(text)) ?? [];
  const whole = alike.filter((other) => sameWord(lastWord(other.text), text));
  if (whole.length === 0) return text;
  const [first, ...others] = new Set(whole.map((other) => other.text.split(' ')[0]));
  return others.length === 0 ? first : undefined;
}

/** The names of persons with a first name, by how their surnames begin; of one text at a time. */
const wholeNames = memoise(
  (names: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> =>
    Map.groupBy(
      names.filter(({ type, text }) => type === 'person' && text.includes(' ')),
      ({ text }) => beginningOf(lastWord(text)),
    ),
  1,
);

function beginningOf(word: string): string {
  return word.slice(0, MIN_EQUAL_LETTERS).toLowerCase();
}

/** The last word of a name. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Whether two words can be forms of one name: Bala, Balën; Vītiņš, Vītiņam. */
export function sameWord(one: string, other: string): boolean {
  const stem = Math.max(MIN_EQUAL_LETTERS, Math.min(one.length, other.length) - 2);
  return (
    Math.abs(one.length - other.length) <= MAX_ENDING_LETTERS &&
    one.slice(0, stem).toLowerCase() === other.slice(0, stem).toLowerCase()
  );
}

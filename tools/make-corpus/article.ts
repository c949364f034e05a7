import type { MadeEvent } from './events.ts';
import { spellName } from './names.ts';
import type { Random } from './random.ts';
import type { Tongue } from './made-language.ts';
import { capitalise, listOf, type Vocabulary, type Word } from './made-words.ts';

/** How surely a made file says when it appeared. */
type Dating = 'header' | 'text' | 'undated';

const FIRST_DAY = Date.UTC(2006, 0, 1);
const DAY_MS = 86_400_000;

/** Writes one telling as a raw file: now and then a header glued to its first line, a lead, paragraphs, quotations, a photo's credit. */
export function writeArticle(
  event: MadeEvent,
  tongue: Tongue,
  vocabulary: Vocabulary,
  random: Random,
): string {
  const write = writer(event, tongue, vocabulary, random);
  const dating: Dating = random.oneOf(['header', 'header', 'header', 'text', 'undated']);
  const day = new Date(FIRST_DAY + (event.day + random.below(2)) * DAY_MS);
  const paragraphs = Array.from({ length: 8 + random.below(10) }, (_, index) => {
    const kind = random.below(10);
    if (index > 1 && kind === 0) return capitalise(write.words(3));
    if (index > 0 && kind < 3) return write.quotation();
    return write.sentences(2 + random.below(3));
  });
  if (dating === 'text')
    paragraphs[0] = `${write.sentences(1, writeDay(day, tongue))} ${paragraphs[0] ?? ''}`;
  if (random.below(3) === 0)
    paragraphs.splice(2, 0, `${write.sentences(1)} ${tongue.photo} ${write.person()}/${write.person()}`);
  const gap = random.below(4) === 0 ? '\n' : '\n\n';
  const header = dating === 'header' ? ` date ${day.toISOString().slice(0, 7)} ` : '';
  return `${header}${paragraphs.join(gap)}\n`;
}

function writeDay(day: Date, { dateInText, months }: Tongue): string {
  return dateInText
    .replace('{d}', String(day.getUTCDate()))
    .replace('{month}', listOf(months)[day.getUTCMonth()] ?? '')
    .replace('{year}', String(day.getUTCFullYear()));
}

interface Writer {
  readonly words: (count: number) => string;
  /** @param inside words that stand in the first of them */
  readonly sentences: (count: number, inside?: string) => string;
  readonly quotation: () => string;
  readonly person: () => string;
}

function writer(event: MadeEvent, tongue: Tongue, vocabulary: Vocabulary, random: Random): Writer {
  const formOf = (word: Word | undefined): string => word?.[random.rank(word.length)] ?? '';
  const common = (list: readonly Word[]): string => formOf(list[random.rank(list.length)]);
  const person = (): string => spellName(random.oneOf(event.persons), tongue, random);
  const word = (): string => {
    const draw = random.fraction();
    if (draw < 0.45) return vocabulary.functionWords[random.rank(vocabulary.functionWords.length)] ?? '';
    if (draw < 0.53) return formOf(vocabulary.nouns[random.oneOf(event.topics)]);
    if (draw < 0.72) return common(vocabulary.nouns);
    if (draw < 0.82) return common(vocabulary.adjectives);
    if (draw < 0.93) return common(vocabulary.verbs);
    if (draw < 0.97) return person();
    return draw < 0.99 ? spellName(random.oneOf(event.places), tongue, random) : String(event.figure);
  };
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const sentence = (inside = ''): string => {
    const start = words(4 + random.below(6));
    const comma = random.below(2) === 0 ? ',' : '';
    return `${capitalise(start)}${inside === '' ? '' : ` ${inside}`}${comma} ${words(4 + random.below(7))}.`;
  };
  const [opens, closes] = tongue.quotation;
  return {
    words,
    sentences: (count, inside) =>
      Array.from({ length: count }, (_, index) => sentence(index === 0 ? inside : '')).join(' '),
    quotation: () =>
      `${opens}${capitalise(words(9 + random.below(8)))},${closes} ${random.oneOf(listOf(tongue.said))} ${person()}.`,
    person,
  };
}

import { DAY_MS } from '../../src/record/day.ts';
import type { MadeEvent } from './events.ts';
import { spellName } from './names.ts';
import type { Random } from './random.ts';
import type { LanguageStyle } from './language-style.ts';
import { capitalise, listOf, type MadeWords, type MadeWord } from './made-words.ts';

/** The place where a made file states its date. */
type DatePlace = 'header' | 'text' | 'undated';

const FIRST_DAY = Date.UTC(2006, 0, 1);

/** Writes one report of an event as a raw file: now and then a header glued to its first line, a lead, paragraphs, quotations, a photo's credit. */
export function writeArticle(
  event: MadeEvent,
  style: LanguageStyle,
  madeWords: MadeWords,
  random: Random,
): string {
  const write = writer(event, style, madeWords, random);
  const datePlace: DatePlace = random.oneOf(['header', 'header', 'header', 'text', 'undated']);
  const day = new Date(FIRST_DAY + (event.day + random.below(2)) * DAY_MS);
  const paragraphs = Array.from({ length: 8 + random.below(10) }, (_, index) => {
    const kind = random.below(10);
    if (index > 1 && kind === 0) return capitalise(write.words(3));
    if (index > 0 && kind < 3) return write.quotation();
    return write.sentences(2 + random.below(3));
  });
  if (datePlace === 'text')
    paragraphs[0] = `${write.sentences(1, writeDay(day, style))} ${paragraphs[0] ?? ''}`;
  if (random.below(3) === 0)
    paragraphs.splice(2, 0, `${write.sentences(1)} ${style.photo} ${write.person()}/${write.person()}`);
  const gap = random.below(4) === 0 ? '\n' : '\n\n';
  const header = datePlace === 'header' ? ` date ${day.toISOString().slice(0, 7)} ` : '';
  return `${header}${paragraphs.join(gap)}\n`;
}

function writeDay(day: Date, { dateInText, months }: LanguageStyle): string {
  return dateInText
    .replace('{d}', String(day.getUTCDate()))
    .replace('{month}', listOf(months)[day.getUTCMonth()] ?? '')
    .replace('{year}', String(day.getUTCFullYear()));
}

interface Writer {
  readonly words: (count: number) => string;
  /** @param inside words put into the first of them */
  readonly sentences: (count: number, inside?: string) => string;
  readonly quotation: () => string;
  readonly person: () => string;
}

function writer(event: MadeEvent, style: LanguageStyle, madeWords: MadeWords, random: Random): Writer {
  const formOf = (word: MadeWord | undefined): string => word?.[random.rank(word.length)] ?? '';
  const common = (list: readonly MadeWord[]): string => formOf(list[random.rank(list.length)]);
  const person = (): string => spellName(random.oneOf(event.persons), style, random);
  const word = (): string => {
    const draw = random.fraction();
    if (draw < 0.45) return madeWords.functionWords[random.rank(madeWords.functionWords.length)] ?? '';
    if (draw < 0.53) return formOf(madeWords.nouns[random.oneOf(event.topics)]);
    if (draw < 0.72) return common(madeWords.nouns);
    if (draw < 0.82) return common(madeWords.adjectives);
    if (draw < 0.93) return common(madeWords.verbs);
    if (draw < 0.97) return person();
    return draw < 0.99 ? spellName(random.oneOf(event.places), style, random) : String(event.figure);
  };
  const words = (count: number): string => Array.from({ length: count }, word).join(' ');
  const sentence = (inside = ''): string => {
    const start = words(4 + random.below(6));
    const comma = random.below(2) === 0 ? ',' : '';
    return `${capitalise(start)}${inside === '' ? '' : ` ${inside}`}${comma} ${words(4 + random.below(7))}.`;
  };
  const [opens, closes] = style.quotation;
  return {
    words,
    sentences: (count, inside) =>
      Array.from({ length: count }, (_, index) => sentence(index === 0 ? inside : '')).join(' '),
    quotation: () =>
      `${opens}${capitalise(words(9 + random.below(8)))},${closes} ${random.oneOf(listOf(style.said))} ${person()}.`,
    person,
  };
}

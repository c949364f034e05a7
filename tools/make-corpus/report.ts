import { writeDay } from './dates.ts';
import { drawTopic, type MadeEvent } from './events.ts';
import type { LanguageStyle } from './language-style.ts';
import { capitalise, drawForm, drawWord, listOf, type MadeWords } from './made-words.ts';
import { spellName } from './names.ts';
import type { Random } from './random.ts';

/** Ranks of the nouns that only one report of an event uses. */
const OWN_TOPICS = 6;

/** Writes the paragraphs of one report of an event in words of its own: a lead, paragraphs, headings, quotations, a photo's credit. */
export function writeReport(
  event: MadeEvent,
  style: LanguageStyle,
  madeWords: MadeWords,
  namesDay: boolean,
  random: Random,
): string[] {
  const write = writer(event, style, madeWords, random);
  const paragraphs = Array.from({ length: 8 + random.below(10) }, (_, index) => {
    const kind = random.below(10);
    if (index > 1 && kind === 0) return capitalise(write.words(3));
    if (index > 0 && kind < 3) return write.quotation();
    return write.sentences(2 + random.below(3));
  });
  if (namesDay) paragraphs[0] = `${write.sentences(1, writeDay(event.day, style))} ${paragraphs[0] ?? ''}`;
  if (random.below(3) === 0)
    paragraphs.splice(2, 0, `${write.sentences(1)} ${style.photo} ${write.person()}/${write.person()}`);
  return paragraphs;
}

/** Writes one sentence about an event. */
export function writeSentence(
  event: MadeEvent,
  style: LanguageStyle,
  madeWords: MadeWords,
  random: Random,
): string {
  return writer(event, style, madeWords, random).sentences(1);
}

interface Writer {
  readonly words: (count: number) => string;
  /** @param inside words put into the first of them */
  readonly sentences: (count: number, inside?: string) => string;
  readonly quotation: () => string;
  readonly person: () => string;
}

function writer(event: MadeEvent, style: LanguageStyle, madeWords: MadeWords, random: Random): Writer {
  const topics = [
    ...event.topics.filter(() => random.below(2) === 0),
    ...Array.from({ length: OWN_TOPICS }, () => drawTopic(random)),
  ];
  const person = (): string => spellName(random.oneOf(event.persons), style, random);
  let isAfterName = false;
  const word = (): string => {
    // Two names in a row would be one.
    const draw = isAfterName ? 0.06 + 0.94 * random.fraction() : random.fraction();
    isAfterName = draw < 0.06;
    if (draw < 0.04) return person();
    if (draw < 0.06) return spellName(random.oneOf(event.places), style, random);
    if (draw < 0.07) return String(event.figure);
    return draw < 0.15
      ? drawForm(madeWords.nouns[random.oneOf(topics)], random)
      : drawWord(madeWords, random);
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

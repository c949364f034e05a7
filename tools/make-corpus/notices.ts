import { drawDay, drawNamesDay, drawStatedDate, isoDay, writeDay } from './dates.ts';
import { LANGUAGE_STYLES, MADE_LANGUAGES, type MadeLanguage } from './languages/index.ts';
import { toRawText, type MadeDesk, type MadeText } from './made-text.ts';
import { capitalise, drawWord } from './made-words.ts';
import { PERSONS, PLACES, spellName } from './names.ts';

/** What a sentence of a notice says anew each time, for the kinds of notices that archives have most of. */
const KINDS = {
  police: ['{place} {time}', '{figure}', '{place}'],
  weather: ['{place}', '{figure} {figure}', '{figure}', '{time} {figure}'],
  death: ['{person} {figure}', '{place}', '{time}'],
  court: ['{person}', '{figure}', '{place} {person}', '{figure}'],
  tender: ['{place}', '{figure}', '{figure} {time}', '{figure}'],
} as const;

const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];

/** How many templates are in use at a time, and how many notices each makes. */
const IN_USE = 4;
const MIN_NOTICES = 24;
const MAX_NOTICES = 60;

/** What all notices of a template have in common: a title and sentences with slots. */
interface Template {
  readonly number: number;
  readonly language: MadeLanguage;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Writes notices that differ in their values only: some dozens from each template, mixed with those of a few others. */
export function* writeNotices(desk: MadeDesk): Generator<MadeText, never> {
  let templates = 0;
  const begin = (): { template: Template; left: number } => ({
    template: inventTemplate((templates += 1), desk),
    left: MIN_NOTICES + desk.random.below(MAX_NOTICES - MIN_NOTICES + 1),
  });
  const inUse = Array.from({ length: IN_USE }, begin);
  for (;;) {
    const run = desk.random.oneOf(inUse);
    yield fillIn(run.template, desk);
    run.left -= 1;
    if (run.left === 0) Object.assign(run, begin());
  }
}

function inventTemplate(number: number, { words, random }: MadeDesk): Template {
  const language = random.oneOf(MADE_LANGUAGES);
  const draw = (count: number): string =>
    Array.from({ length: count }, () => drawWord(words[language], random)).join(' ');
  const sentences = KINDS[random.oneOf(KIND_NAMES)].map((slots) =>
    slots
      .split(' ')
      .map((slot) => `${draw(3 + random.below(4))} ${slot}`)
      .join(' '),
  );
  return {
    number,
    language,
    title: `${capitalise(draw(2))}, {place}`,
    sentences: sentences.map(
      (sentence, at) => `${capitalise(sentence)}${at === 0 ? '{day}' : ''} ${draw(3 + random.below(4))}.`,
    ),
  };
}

/** A notice names people that are in the news nowhere else. */
function fillIn({ number, language, title, sentences }: Template, { names, random }: MadeDesk): MadeText {
  const style = LANGUAGE_STYLES[language];
  const day = drawDay(random);
  const [namesDay, stated] = [drawNamesDay(random), drawStatedDate(day, random)];
  const place = names.place(random.rank(PLACES));
  const person = names.person(random.below(PERSONS));
  const values: Readonly<Record<string, () => string>> = {
    day: () => (namesDay ? ` ${writeDay(day, style)}` : ''),
    place: () => spellName(place, style, random),
    person: () => spellName(person, style, random),
    figure: () => String(12 + random.below(9_000)),
    time: () => `${random.below(24)}:${String(random.below(60)).padStart(2, '0')}`,
  };
  const fill = (text: string): string =>
    text.replace(/\{(?<slot>\w+)\}/gu, (_, slot: string) => values[slot]?.() ?? '');
  return {
    kind: 'notice',
    group: number,
    date: stated ?? (namesDay ? isoDay(day) : undefined),
    text: toRawText(
      stated === undefined ? '' : ` date ${stated} `,
      [fill(title), sentences.map(fill).join(' ')],
      '\n\n',
    ),
  };
}

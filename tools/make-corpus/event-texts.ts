import { drawNamesDay, drawStatedDate, isoDay } from './dates.ts';
import type { MadeEvent } from './events.ts';
import { LANGUAGE_STYLES, type MadeLanguage } from './languages/index.ts';
import { toRawText, type MadeDesk, type MadeText } from './made-text.ts';
import { capitalise, type MadeWords } from './made-words.ts';
import { writeReport, writeSentence } from './report.ts';

/** How many papers a language has. */
const PAPERS = 6;

/** Writes the reports of an event, or what several papers print of the one report of an agency. */
export function* writeEvent(event: MadeEvent, group: number, desk: MadeDesk): Generator<MadeText> {
  for (const language of event.reports)
    if (event.papers > 1) yield* writeCopies(event, language, group, desk);
    else yield writeOwnReport(event, language, group, desk);
}

function writeOwnReport(
  event: MadeEvent,
  language: MadeLanguage,
  group: number,
  { words, random }: MadeDesk,
): MadeText {
  const [namesDay, stated] = [drawNamesDay(random), drawStatedDate(event.day + random.below(2), random)];
  const paragraphs = writeReport(event, LANGUAGE_STYLES[language], words[language], namesDay, random);
  return {
    kind: 'report',
    group,
    date: stated ?? (namesDay ? isoDay(event.day) : undefined),
    text: toRawText(
      stated === undefined ? '' : ` date ${stated} `,
      paragraphs,
      random.below(4) === 0 ? '\n' : '\n\n',
    ),
  };
}

/** Each paper names itself, and prints what the agency wrote: whole, shortened, or after a first sentence of its own. */
function* writeCopies(
  event: MadeEvent,
  language: MadeLanguage,
  group: number,
  { words, random }: MadeDesk,
): Generator<MadeText> {
  const style = LANGUAGE_STYLES[language];
  const namesDay = drawNamesDay(random);
  const agency = writeReport(event, style, words[language], namesDay, random);
  const firstPaper = random.below(PAPERS);
  for (let copy = 0; copy < event.papers; copy += 1) {
    const kept = random.below(2) === 0 ? agency.slice(0, -1 - random.below(2)) : agency;
    const lead = random.below(2) === 0 ? [writeSentence(event, style, words[language], random)] : [];
    const stated = drawStatedDate(event.day + random.below(2), random);
    const header = [
      `Source: ${nameOfPaper((firstPaper + copy) % PAPERS, words[language])}`,
      `Language: ${language}`,
      ...(stated === undefined ? [] : [`Date: ${stated}`]),
    ];
    yield {
      kind: 'agency copy',
      group,
      date: stated ?? (namesDay ? isoDay(event.day) : undefined),
      text: toRawText(`${header.join('\n')}\n\n`, [...lead, ...kept], '\n\n'),
    };
  }
}

function nameOfPaper(number: number, { nouns }: MadeWords): string {
  return [number, number + PAPERS].map((rank) => capitalise(nouns[rank]?.[0] ?? '')).join(' ');
}

import type { Span } from '../../../record/span.ts';
import { readNote } from '../header/document-notes.ts';
import type { LocatedLine } from '../header/located-lines.ts';
import { isEnd } from '../segment/boilerplate.ts';
import { isFurniture } from '../segment/furniture.ts';

/** Maximum length of a headline, and of a byline or date below it, in UTF-16 units; and maximum number of those lines. */
const MAX_HEADLINE_LENGTH = 110;
const MAX_LINE_BELOW_LENGTH = 60;
const MAX_LINES_BELOW = 3;

/** «Dokument 2 von 3», «Artikel 2/2: Färjan ställs in», «2 of 2 DOCUMENTS». */
const COUNTERS: readonly RegExp[] = [
  /^(?<word>\p{Lu}\p{L}{2,14})\s(?<number>\d{1,4})(?:\s\p{Ll}{2,4}\s|\s?\/\s?)\d{1,4}(?:\s?[:–-]\s?\p{Lu}.*)?$/u,
  /^(?<number>\d{1,4})\s\p{Ll}{2,4}\s\d{1,4}\s(?<word>\p{Lu}\p{L}{2,14})$/u,
];
/** «[2] Fähre fällt aus». */
const NUMBERED = /^\[(?<number>\d{1,3})\]\s(?<headline>.+)$/u;
const ORNAMENT = /^(?:[*=_~#+•—–-]\s?){5,}$/u;

/**
 * Where a second article begins: at a second number («Dokument 2 von 3»), or below a row of signs, an end mark or an
 * identifier with a headline under it.
 */
export function findSecondArticle(lines: readonly LocatedLine[]): Span | undefined {
  const [first, ...others] = lines.flatMap((line, index) => {
    const counted = countOf(line.words) ?? numberOf(line.words, lines[index + 1]?.words);
    return counted ? [{ ...counted, line }] : [];
  });
  const second = others.find(({ word, number }) => word === first?.word && number !== first.number);
  return second?.line ?? findDivided(lines);
}

interface Count {
  readonly word: string;
  readonly number: string;
}

/** «Seite 1 von 2» counts pages of one article. */
function countOf(words: string): Count | undefined {
  for (const counter of COUNTERS) {
    const { word, number } = counter.exec(words)?.groups ?? {};
    if (word !== undefined && number !== undefined && !isFurniture(`${word} ${number}`))
      return { word, number };
  }
  return undefined;
}

/** The number before a headline with a sentence below it; that of a note or an item of a list has none. */
function numberOf(words: string, below: string | undefined): Count | undefined {
  const { number, headline } = NUMBERED.exec(words)?.groups ?? {};
  return number !== undefined && isHeadline(headline) && endsSentence(below)
    ? { word: '', number }
    : undefined;
}

function findDivided(lines: readonly LocatedLine[]): LocatedLine | undefined {
  if (!isHeadline(lines[0]?.words)) return undefined;
  return lines.find(
    ({ words }, index) => index >= 2 && divides(words) && beginsArticle(lines.slice(index + 1, index + 6)),
  );
}

function divides(words: string): boolean {
  return ORNAMENT.test(words) || isEnd(words) || readNote(words)?.kind === 'identifier';
}

/** Whether a headline comes first, and text below it or below its byline and day. */
function beginsArticle([headline, ...below]: readonly LocatedLine[]): boolean {
  if (!isHeadline(headline?.words)) return false;
  const text = below.findIndex(({ words }) => endsSentence(words));
  return (
    text >= 0 &&
    text <= MAX_LINES_BELOW &&
    below.slice(0, text).every(({ words }) => words.length <= MAX_LINE_BELOW_LENGTH)
  );
}

function endsSentence(words = ''): boolean {
  return /[.!?…]["”“»]?$/u.test(words);
}

/** Whether a line is short and no sentence, as a headline is. */
function isHeadline(words = ''): boolean {
  return (
    words.length <= MAX_HEADLINE_LENGTH && /^["“”„«»]?[\p{Lu}\d]/u.test(words) && !/[.:;,…]$/u.test(words)
  );
}

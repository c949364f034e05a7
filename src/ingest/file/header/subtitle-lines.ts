import type { VFile } from 'vfile';
import type { Span } from '../../../record/span.ts';
import { warn } from '../warn.ts';

const TIME = String.raw`(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{2,3})?`;
/** «00:00:02,000 --> 00:00:05,100», with what a player is told behind it; «0:00:01.000,0:00:04.000» of SubViewer. */
const TIMES = new RegExp(
  String.raw`^${TIME}[ \t]*(?:-->|→|->)[ \t]*${TIME}(?:\s.*)?$|^\d{1,2}:\d{2}:\d{2}\.\d{2,3},\d{1,2}:\d{2}:\d{2}\.\d{2,3}$`,
  'u',
);
/** A line that begins with the time of its words, as in lyrics and transcripts: «[00:01:05] Guten Abend.». */
const TIMED = new RegExp(
  String.raw`^\s*(?:[[(<]${TIME}(?:\s?[-–]\s?${TIME})?[\])>]|\d{1,2}:\d{2}:\d{2}(?:[.,]\d{2,3})?(?=\s*$))\s?`,
  'u',
);
/** Minimum number of such lines, and minimum share of all lines: in a list of events, times have no brackets. */
const MIN_TIMED_LINES = 2;
const MIN_TIMED_SHARE = 0.3;

/** The speaker of WebVTT, «<v Anna>», classes and languages, «<c.yellow>», times inside a line, marks of style. */
const MARK = new RegExp(
  String.raw`<\/?(?:[vcbiu]|ruby|rt|lang|font)(?:\.[\w.-]+)?(?:\s[^<>]*)?>|<${TIME}>|\{\\[^{}]*\}`,
  'gu',
);

interface Line {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a subtitle file without the marks inside its lines; another text as it is.
 *
 * @param file takes a note, and the new text as its value
 */
export function withoutSubtitleMarks(text: string, file: VFile): string {
  if (!linesOf(text).some(({ words }) => TIMES.test(words))) return text;
  const spoken = text.replace(MARK, '');
  if (spoken === text) return text;
  file.value = spoken;
  warn(
    file,
    'subtitle-marks',
    'Marks of style and of speakers in a subtitle file were left out. The raw file is unchanged.',
  );
  return spoken;
}

/** The lines of a subtitle file (SRT, WebVTT, SubViewer) that are not spoken, and the times of a transcript; none in another text. */
export function findSubtitleLines(text: string): readonly Span[] {
  const lines = linesOf(text);
  if (lines.some(({ words }) => TIMES.test(words))) return aroundCues(lines);
  const timed = lines.filter(({ words }) => TIMED.test(words));
  const share = timed.length / lines.filter(({ words }) => words !== '').length;
  if (timed.length < MIN_TIMED_LINES || share < MIN_TIMED_SHARE || !ascend(timed)) return [];
  return timed.map(({ start, end }) => ({
    start,
    end: Math.min(end, start + (TIMED.exec(text.slice(start, end))?.[0].length ?? 0)),
  }));
}

function linesOf(text: string): Line[] {
  let next = 0;
  return text.split('\n').map((line) => {
    const start = next;
    next += line.length + 1;
    return { words: line.trim(), start, end: start + line.length };
  });
}

/** Whether times follow one another, as those of one recording do. */
function ascend(timed: readonly Line[]): boolean {
  const seconds = timed.map(({ words }) =>
    (/\d{1,2}:\d{2}(?::\d{2})?/u.exec(words)?.[0] ?? '')
      .split(':')
      .reduce((sum, part) => sum * 60 + Number(part), 0),
  );
  return seconds.every((time, index) => time >= (seconds[index - 1] ?? 0));
}

function aroundCues(lines: readonly Line[]): Span[] {
  let inNote = false;
  return lines.flatMap((line, at): Span[] => {
    const { words } = line;
    if (words === '') inNote = false;
    if (/^(?:WEBVTT|NOTE|STYLE|REGION)\b/u.test(words)) inNote = true;
    if (words === '') return [];
    if (inNote || TIMES.test(words)) return [line];
    const next = lines.slice(at + 1, at + 3).find((other) => other.words !== '');
    if (/^[\w-]{1,12}$/u.test(words) && next && TIMES.test(next.words)) return [line];
    return [];
  });
}

import type { Span } from '../../../record/span.ts';

/** «00:00:02,000 --> 00:00:05,100», with what a player is told behind it. */
const TIMES = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}[ \t]+-->[ \t]+(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}.*$/u;
/** The speaker of WebVTT before the words, «<v Anna>», and marks of style. */
const OPENING = /^\s*(?:<[vc](?:\.[\w.]+)?(?:\s[^>]*)?>|<\/?[biu]>|\{\\[^}]*\})+/u;

const CLOSING = /(?:<\/[vcbiu]>)+\s*$/u;

/** The lines and marks of a subtitle file (SRT, WebVTT) that are not spoken; none in another text. */
export function findSubtitleLines(text: string): readonly Span[] {
  if (!text.slice(0, 2000).includes('-->')) return [];
  let offset = 0;
  const lines = text.split('\n').map((line) => {
    const index = offset;
    offset += line.length + 1;
    return { words: line.trim(), index, length: line.length };
  });
  if (!lines.some(({ words }) => TIMES.test(words))) return [];
  let inNote = false;
  return lines.flatMap(({ words, index, length }, at): Span[] => {
    const whole = [{ start: index, end: index + length }];
    if (words === '') inNote = false;
    if (/^(?:WEBVTT|NOTE|STYLE|REGION)\b/u.test(words)) inNote = true;
    if (words === '') return [];
    if (inNote || TIMES.test(words)) return whole;
    const next = lines.slice(at + 1, at + 3).find((line) => line.words !== '');
    if (/^[\w-]{1,12}$/u.test(words) && next && TIMES.test(next.words)) return whole;
    return marksAround(text, index, length);
  });
}

/** The marks before and behind the words of a line. */
function marksAround(text: string, start: number, length: number): Span[] {
  const line = text.slice(start, start + length);
  const opening = OPENING.exec(line)?.[0].length ?? 0;
  const closing = CLOSING.exec(line.slice(opening))?.[0].length ?? 0;
  return [
    ...(opening > 0 ? [{ start, end: start + opening }] : []),
    ...(closing > 0 ? [{ start: start + length - closing, end: start + length }] : []),
  ];
}

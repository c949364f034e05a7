import type { Correction } from '../../record/correction.ts';
import type { Article } from '../../record/schema.ts';
import { cleanText } from '../file/decode/clean.ts';
import { occasionOf, type ArticleCorrection } from './articles.ts';
import type { CorrectionDoubt } from './doubt.ts';
import { staleIn } from './stale.ts';

/** A text with its patches, what the record says of them, and the patches that do not fit. */
export interface PatchedText {
  readonly text: string;
  readonly corrections: readonly Correction[];
  readonly doubts: readonly CorrectionDoubt[];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/**
 * Replaces words of a decoded text. Every patch is looked for in the text of the file, so their order does not matter, and one
 * that does not stand there exactly once is left out. All later offsets count the patched text; {@link textOfFile} is the way back.
 */
export function patchText(text: string, id: string, correction: ArticleCorrection): PatchedText {
  const patches = correction.text ?? [];
  const doubts: CorrectionDoubt[] = [];
  const doubt = (index: number, why: string): void => {
    doubts.push(staleIn(id, correction, ['text', index, 'replace'], why));
  };
  const places = patches.flatMap(({ replace }, index): Place[] => {
    const words = cleanText(replace).text;
    const start = text.indexOf(words);
    const isOnce = start >= 0 && !text.includes(words, start + 1);
    if (!isOnce)
      doubt(
        index,
        start < 0
          ? `The text does not hold «${replace}»`
          : `The text holds «${replace}» more than once: write more of the words around it`,
      );
    return isOnce ? [{ start, end: start + words.length, index }] : [];
  });
  const parts: string[] = [];
  const corrections: Correction[] = [];
  let read = 0;
  let length = 0;
  const append = (words: string): void => {
    parts.push(words);
    length += words.length;
  };
  for (const { start, end, index } of places.toSorted((a, b) => a.start - b.start)) {
    const own = patches[index];
    if (own === undefined) continue;
    if (start < read) {
      doubt(index, `«${own.replace}» overlaps the words of another patch: make one of them`);
      continue;
    }
    append(text.slice(read, start));
    const after = cleanText(own.with).text;
    corrections.push({
      of: 'text',
      ...occasionOf(own, correction),
      before: own.private === true ? null : text.slice(start, end),
      after,
      ...{ start: length, end: length + after.length },
    });
    append(after);
    read = end;
  }
  append(text.slice(read));
  return { text: parts.join(''), corrections, doubts };
}

/**
 * The decoded text of the file, out of a record whose text was corrected.
 *
 * @returns `undefined` where a patch keeps back what stood there
 */
export function textOfFile({
  text,
  corrections = [],
}: Pick<Article, 'text' | 'corrections'>): string | undefined {
  const patches = corrections
    .filter(({ of }) => of === 'text')
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
  if (patches.some(({ before }) => before === null)) return undefined;
  let read = 0;
  const parts = patches.flatMap(({ start = 0, end = 0, before }) => {
    const kept = text.slice(read, start);
    read = end;
    return [kept, before ?? ''];
  });
  return [...parts, text.slice(read)].join('');
}

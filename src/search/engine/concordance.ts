import { writeHighlights } from '../../browser/highlight/address.ts';
import { findForms } from '../../browser/highlight/find-forms.ts';
import type { Part } from '../index/indexed-text.ts';
import { formsOf, type Occurrence } from './occurrences.ts';

/** A line of a concordance (KWIC): an occurrence with the words around it. */
export interface ConcordanceLine {
  readonly left: string;
  readonly match: string;
  readonly right: string;
  /** Fragment of the article's address that highlights all occurrences and scrolls to this one. */
  readonly highlight: string;
}

/** Characters on each side: more than a wide page shows. */
const MAX_CONTEXT_CHARACTERS = 70;

/** A line for each occurrence. Its context ends where the paragraph does. */
export function concordanceOf(parts: readonly Part[], occurrences: readonly Occurrence[]): ConcordanceLine[] {
  const forms = formsOf(parts, occurrences);
  const marks = parts.flatMap(({ text }, part) => findForms(text, forms).map((run) => ({ part, ...run })));
  return occurrences.map(({ part, start, end }) => {
    const text = parts[part]?.text ?? '';
    const at = marks.findIndex((mark) => mark.part === part && mark.end > start);
    return {
      left: lastWords(spaced(text.slice(0, start))),
      match: spaced(text.slice(start, end)),
      right: firstWords(spaced(text.slice(end))),
      highlight: writeHighlights({ forms, at: Math.max(0, at) }),
    };
  });
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function firstWords(text: string): string {
  return text.length <= MAX_CONTEXT_CHARACTERS
    ? text
    : text.slice(0, MAX_CONTEXT_CHARACTERS).replace(/\s\S*$/u, '');
}

function lastWords(text: string): string {
  return text.length <= MAX_CONTEXT_CHARACTERS
    ? text
    : text.slice(-MAX_CONTEXT_CHARACTERS).replace(/^\S*\s/u, '');
}

/**
 * The words on one side of the match, from the match outwards, as a key that lines are sorted by. Punctuation is left out, so it does
 * not separate lines with the same words.
 *
 * @example
 * sideOf({ left: 'på den nya ', match: 'bron', right: ', i dag', highlight: '' }, 'left') //=> 'nya den på'
 */
export function sideOf(line: ConcordanceLine, side: 'left' | 'right'): string {
  const words = line[side].match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return (side === 'left' ? words.toReversed() : words).join(' ');
}

import type { DateBasis } from '../../record/schema.ts';

/** What a date rests on, as readers tell it apart. */
export const DATE_KINDS = ['stated', 'story', 'text', 'correction', 'none'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

const INFERRED: Readonly<Partial<Record<string, DateKind>>> = {
  story: 'story',
  text: 'text',
  correction: 'correction',
  none: 'none',
} satisfies Partial<Record<DateBasis, DateKind>>;

/**
 * The kind of a date by its basis: whatever the file says of itself is stated.
 *
 * @example
 * dateKind('header') //=> 'stated'
 */
export function dateKind(basis: string): DateKind {
  return INFERRED[basis] ?? 'stated';
}

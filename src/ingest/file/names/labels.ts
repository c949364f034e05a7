import { NAME_TYPES, type NameType } from '../../../record/schema.ts';

/** In the order of the model's weights: outside, then the first and later words of each type. */
export const NAME_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
] as const;
export const LABEL_COUNT = NAME_LABELS.length;

/** A name as tokens `from` up to, not including, `to`. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** Whether its words show what it is, whatever the tagger thinks. */
  readonly isProved?: true;
  /** The span that the tagger read, where this is a part of it. */
  readonly partOf?: { readonly from: number; readonly to: number };
}

/** The label of the first or a later word of a name. */
export function labelOf(type: NameType, isFirst: boolean): number {
  return 1 + NAME_TYPES.indexOf(type) * 2 + (isFirst ? 0 : 1);
}

/** Whether `next` may follow `previous`: a later word only after a word of the same name. */
export function mayFollow(previous: number, next: number): boolean {
  return next === 0 || next % 2 === 1 || previous === next || previous === next - 1;
}

/** The names in a sequence of labels. */
export function spansOf(labels: ArrayLike<number>): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index] ?? 0;
    const type = NAME_TYPES[(label - 1) >> 1];
    if (label === 0 || type === undefined) continue;
    let to = index + 1;
    while (to < labels.length && labels[to] === labelOf(type, false)) to += 1;
    spans.push({ from: index, to, type });
    index = to - 1;
  }
  return spans;
}

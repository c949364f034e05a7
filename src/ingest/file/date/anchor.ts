import { edtfBounds } from '../../../record/edtf.ts';
import type { Published } from '../../../record/schema.ts';

/** When an article was written, to the day, month or year. */
export type Anchor =
  | { readonly grain: 'day'; readonly day: string }
  /** `2022-12` */
  | { readonly grain: 'month'; readonly month: string }
  | { readonly grain: 'year'; readonly year: number };

/** The date that relative dates are counted from; `undefined` where the published date is open or spans more than one year. */
export function anchorOf(published: Pick<Published, 'edtf'> | undefined): Anchor | undefined {
  const { earliest, latest } = (published && edtfBounds(published.edtf)) ?? { earliest: null, latest: null };
  if (earliest === null || latest === null) return undefined;
  if (earliest === latest) return { grain: 'day', day: earliest };
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return { grain: 'month', month: earliest.slice(0, 7) };
  return earliest.slice(0, 4) === latest.slice(0, 4)
    ? { grain: 'year', year: Number(earliest.slice(0, 4)) }
    : undefined;
}

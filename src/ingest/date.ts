import type { VFile } from 'vfile';
import { UNKNOWN_DATE, edtfBounds } from '../edtf.ts';
import type { Published } from '../schema.ts';
import type { StatedField } from './header.ts';
import { warn } from './warn.ts';

/** A date nobody has stated or implied. */
const UNDATED: Published = { edtf: UNKNOWN_DATE, earliest: null, latest: null, basis: 'none', evidence: [] };

/** Reads the published date out of what a file states, as EDTF with its evidence. */
export function readPublished(fields: readonly StatedField[], file: VFile): Published {
  for (const { field, value, basis, start, end } of fields) {
    if (field !== 'date') continue;
    const bounds = edtfBounds(value);
    if (bounds) return { edtf: value, ...bounds, basis, evidence: [{ rule: 'stated-date', text: value, start, end }] };
    warn(file, 'impossible-date', `The header says «${value}», which is no date of the calendar; the article stays undated.`, { start, end });
  }
  return UNDATED;
}

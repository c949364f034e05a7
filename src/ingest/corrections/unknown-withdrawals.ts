import { distance } from '../../base/distance.ts';
import type { ArticleCorrections } from './articles.ts';
import type { CorrectionDoubt } from './doubt.ts';

/** Most letters that an id differs from the one that was meant. */
const MAX_SLIPS = 3;

/**
 * Withdrawals of articles that were never there: no file has the id, and no edition had it.
 *
 * @param known ids of all raw files, and of every article that was published
 */
export function unknownWithdrawals(
  corrections: ArticleCorrections,
  known: ReadonlySet<string>,
): CorrectionDoubt[] {
  return Object.entries(corrections).flatMap(([id, { withdrawn }]): CorrectionDoubt[] => {
    if (withdrawn === undefined || known.has(id)) return [];
    const meant = nearestId(id, known);
    const message =
      `No file has the id «${id}», and no edition had it, so nothing was withdrawn` +
      `${meant === undefined ? '.' : `: did you mean «${meant}»?`} ` +
      'Its address says that it is gone. Correct the id, or leave it if it was published before there was a ledger.';
    return [{ rule: 'stale-correction', message, file: 'articles', at: [id] }];
  });
}

/** The first of the ids that differ least. */
function nearestId(id: string, known: ReadonlySet<string>): string | undefined {
  let [nearest, slips]: [string | undefined, number] = [undefined, MAX_SLIPS + 1];
  for (const other of known) {
    const apart = distance(id, other, slips - 1);
    if (apart < slips) [nearest, slips] = [other, apart];
  }
  return nearest;
}

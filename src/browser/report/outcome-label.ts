import { toPrintable } from '../../base/to-printable.ts';
import type { Values } from '../../i18n/translate.ts';
import type { FileOutcome } from '../../record/file-outcomes.ts';

/** Says what became of a file: the same at build and in the browser. */
export function outcomeLabel(
  { outcome, of, reason }: FileOutcome,
  say: (key: `report.${string}` | `quarantine.${string}`, values?: Values) => string,
): string {
  const label = say(`report.${outcome}`, of === undefined ? {} : { of: toPrintable(of) });
  return reason === undefined ? label : `${label}: ${say(`quarantine.${reason}`)}`;
}

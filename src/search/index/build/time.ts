import { join } from 'node:path';
import type { Card } from '../../../record/schema.ts';
import { TIME_FILE, countDates, type TimeByLanguage } from '../time-counts.ts';
import { writePacked } from './write-packed.ts';

/** Writes the numbers of all articles over time, for questions to be measured by. */
export function writeTime(cards: readonly Card[], folder: string): void {
  const byLanguage = [...Map.groupBy(cards, ({ language }) => language)].map(
    ([language, ofLanguage]) => [language, countDates(ofLanguage, 'month')] as const,
  );
  const time: TimeByLanguage = Object.fromEntries(byLanguage);
  writePacked(join(folder, TIME_FILE), time);
}

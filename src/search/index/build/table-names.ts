import { exonymOf } from '../../../ingest/archive/entities/exonyms.ts';
import { RUSSIAN_NAMES } from './russian-names.ts';
import type { Spelling } from './spelling.ts';

/**
 * The other names of a place or organisation that has an exonym among its labels.
 *
 * @param label its name in each language
 */
export function tableNames(label: Readonly<Record<string, string>>): readonly Spelling[] {
  for (const [language, text] of Object.entries(label)) {
    const exonym = exonymOf(text, [], language);
    if (exonym === undefined) continue;
    return [
      ...Object.entries(exonym.spellings).flatMap(([tag, names]) =>
        names.map((name) => ({ language: tag, text: name })),
      ),
      ...(RUSSIAN_NAMES.get(exonym.key) ?? []).map((text) => ({ language: 'ru', text })),
    ];
  }
  return [];
}

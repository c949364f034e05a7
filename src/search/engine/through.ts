import { placeWords, type IndexedText } from '../index/indexed-text.ts';
import type { KnownName } from '../index/term-dictionary.ts';
import type { Hit } from './hit.ts';
import type { ThroughName } from './messages.ts';
import { formsOf, occurrencesOf } from './occurrences.ts';

/**
 * The names through which a hit was found that has none of the typed words, each as the text writes it first.
 *
 * @param names those that the typed words spell
 */
export function namesThrough(
  text: IndexedText,
  { matches }: Pick<Hit, 'matches'>,
  names: readonly KnownName[],
): ThroughName[] {
  const ids = new Set(
    matches.filter(({ positions }) => positions.length === 0).flatMap((match) => match.names),
  );
  const found = names.filter(({ id }) => ids.has(id));
  if (found.length === 0) return [];
  const parts = placeWords(text);
  return found.flatMap(({ id, label }) => {
    const [form] = formsOf(parts, occurrencesOf(parts, [text.names?.[id] ?? []]));
    return form === undefined ? [] : [{ form, id, label }];
  });
}

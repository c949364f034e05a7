import { compareText } from '../record/order.ts';
import type { NameRecord } from '../record/schema.ts';

/** A name with the number of articles of one language that mention it. */
export interface NameCount {
  readonly name: NameRecord;
  readonly count: number;
}

/** Counts, for each language, the articles that mention each listed name. */
export function countByLanguage(
  names: readonly NameRecord[],
  languageOf: (article: string) => string | undefined,
): ReadonlyMap<string, readonly NameCount[]> {
  const counted = new Map<string, NameCount[]>();
  for (const name of names) {
    const counts = new Map<string, number>();
    for (const article of name.articles) {
      const language = languageOf(article);
      if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    for (const [language, count] of counts) {
      const own = counted.get(language) ?? [];
      own.push({ name, count });
      counted.set(language, own);
    }
  }
  return counted;
}

/** The names mentioned in the most articles, sorted by that number. */
export function mostCounted(names: readonly NameCount[], limit: number): NameCount[] {
  return names.toSorted((a, b) => b.count - a.count || compareText(a.name.id, b.name.id)).slice(0, limit);
}

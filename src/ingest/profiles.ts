import { compareNewestFirst, compareText } from '../order.ts';
import type { Article, Name, NameRecord } from '../schema.ts';

/** Most names shown beside one. */
const MOST_TOGETHER = 12;

/** Most quotations shown of one person. */
const MOST_QUOTES = 20;

/** Adds to every name the company it keeps and what it is quoted as saying, so that its page needs no other record. */
export function profileNames(names: readonly Name[], articles: readonly Article[]): NameRecord[] {
  const newestFirst = articles.toSorted((a, b) =>
    compareNewestFirst({ ...a.published, id: a.id }, { ...b.published, id: b.id }),
  );
  const byId = new Map(names.map((name) => [name.id, name]));
  const together = countTogether(newestFirst);
  const quotes = collectQuotes(newestFirst);
  return names.map((name) => ({
    ...name,
    together: mostOften(together.get(name.id) ?? new Map()).flatMap(([id, count]) => {
      const other = byId.get(id);
      return other ? [{ id, type: other.type, label: other.label, articles: count }] : [];
    }),
    quotes: quotes.get(name.id) ?? [],
  }));
}

/** For each name, in how many articles each other one stands beside it. */
function countTogether(articles: readonly Article[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { mentions } of articles) {
    const named = [...new Set(mentions.names.map(({ name }) => name))];
    for (const one of named) {
      const others = counts.get(one) ?? new Map<string, number>();
      counts.set(one, others);
      for (const other of named) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  return counts;
}

function mostOften(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts]
    .toSorted(([a, some], [b, others]) => others - some || compareText(a, b))
    .slice(0, MOST_TOGETHER);
}

function collectQuotes(articles: readonly Article[]): Map<string, NameRecord['quotes'][number][]> {
  const collected = new Map<string, NameRecord['quotes'][number][]>();
  for (const { id, language, quotes } of articles) {
    for (const { speaker, text } of quotes) {
      if (speaker === null) continue;
      const said = collected.get(speaker) ?? [];
      collected.set(speaker, said);
      if (said.length < MOST_QUOTES) said.push({ article: id, language, text });
    }
  }
  return collected;
}

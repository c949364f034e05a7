import { compareNewestFirst } from '../../record/order.ts';
import type { Name, NameRecord } from '../../record/schema.ts';
import type { Draft } from '../draft.ts';
import { linkToName, type CrossReferences } from './article-records.ts';
import { hasOwnPage, isListedAlone } from './own-page.ts';

/** Maximum number of names listed as mentioned together with one. */
const MAX_NAMES_TOGETHER = 12;

/** Maximum number of quotations listed for one person. */
const MAX_QUOTES = 20;

/**
 * Composes a record for every name: adds the names it is mentioned with and what it is quoted as saying, so that its page needs
 * no other record. Records are composed one at a time.
 */
export function* composeNameRecords(
  drafts: readonly Draft[],
  { names, identityOf }: Pick<CrossReferences, 'names' | 'identityOf'>,
): Generator<NameRecord> {
  const indexes = new Map(
    names.flatMap(({ id, sure }, index) => (sure === false ? [] : [[id, index] as const])),
  );
  const quotes = collectQuotes(drafts, identityOf);
  const namesIn = new Map(
    drafts.map((draft) => {
      const ids = draft.mentions.names.map((_, mention) => identityOf(draft, mention));
      return [draft.id, Uint32Array.from(new Set(ids.flatMap((id) => indexes.get(id ?? '') ?? [])))];
    }),
  );
  for (const name of names) {
    const hasPage = hasOwnPage(name);
    const together = hasPage ? countTogether(name, namesIn) : new Map<number, number>();
    together.delete(indexes.get(name.id) ?? -1);
    yield {
      ...name,
      hasPage,
      ...(isListedAlone(name, drafts.length) && { onlyIn: name.articles[0] }),
      together: mostOften(together).flatMap(([index, articles]) => {
        const other = names[index];
        return other ? [{ ...linkToName(other), articles }] : [];
      }),
      quotes: hasPage ? (quotes.get(name.id) ?? []) : [],
    };
  }
}

/** The number of articles that each name shares with one name; that name itself is counted too. */
function countTogether({ articles }: Name, namesIn: ReadonlyMap<string, Uint32Array>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const article of articles)
    for (const other of namesIn.get(article) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
  return counts;
}

/** The most frequent first; ties are in the order of the names, which is by id. */
function mostOften(counts: ReadonlyMap<number, number>): [number, number][] {
  return [...counts]
    .toSorted(([a, some], [b, others]) => others - some || a - b)
    .slice(0, MAX_NAMES_TOGETHER);
}

/** Quotations by the id of the speaker, newest first. */
function collectQuotes(
  drafts: readonly Draft[],
  identityOf: CrossReferences['identityOf'],
): Map<string, NameRecord['quotes'][number][]> {
  const newestFirst = drafts.toSorted((a, b) =>
    compareNewestFirst({ ...a.published, id: a.id }, { ...b.published, id: b.id }),
  );
  const collected = new Map<string, NameRecord['quotes'][number][]>();
  for (const draft of newestFirst) {
    for (const { speaker, text } of draft.quotes) {
      const name = speaker === null ? undefined : identityOf(draft, speaker);
      if (name === undefined) continue;
      const said = collected.get(name) ?? [];
      collected.set(name, said);
      if (said.length < MAX_QUOTES) said.push({ article: draft.id, language: draft.language, text });
    }
  }
  return collected;
}

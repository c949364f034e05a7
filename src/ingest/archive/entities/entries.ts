import { item } from './item.ts';
import { NAME_TYPES } from '../../../record/schema.ts';
import type { Collected, NameType } from './collect.ts';
import type { Entry, EntryForm } from './describe.ts';
import type { Exonym } from './exonyms.ts';
import type { Groups } from './groups.ts';
import type { Lemma } from './lemmas.ts';
import type { Reason } from './reasons.ts';
import type { Entries, Resolved } from './resolve.ts';

/** How many reasons a name keeps; the rest say the same. */
const MOST_REASONS = 60;

/** What the stages found out, to gather entries from again when corrections move mentions. */
export interface Findings extends Resolved {
  readonly collected: Collected;
  readonly lemmas: readonly Lemma[];
  readonly exonyms: ReadonlyMap<number, Exonym>;
  readonly groups: Groups;
}

/** Numbers the groups that mentions belong to, in the order of the texts. */
export function numberEntries({ entries, groups }: Findings): {
  readonly entryOf: Entries;
  readonly roots: readonly number[];
} {
  const numbers = new Map<number, number>();
  const entryOf = entries.map((ofDraft) =>
    ofDraft.map((entry) => {
      if (entry < 0) return -1;
      const root = groups.find(entry);
      const known = numbers.get(root) ?? numbers.size;
      numbers.set(root, known);
      return known;
    }),
  );
  return { entryOf, roots: [...numbers.keys()] };
}

/** Gathers forms, articles and reasons of every entry. */
export function gatherEntries(
  findings: Findings,
  entryOf: Entries,
  roots: readonly number[],
  extra: ReadonlyMap<number, readonly Reason[]> = new Map(),
): Entry[] {
  const { collected, lemmas, exonyms, groups, lemmaAt } = findings;
  const drafts = collected.drafts;
  const forms: Map<number, { lemma: number; count: number }>[] = [];
  const articles: string[][] = [];
  drafts.forEach(({ id }, at) => {
    entryOf[at]?.forEach((entry, index) => {
      if (entry < 0) return;
      const ofEntry = (forms[entry] ??= new Map());
      const form = collected.formOf[at]?.[index] ?? -1;
      const known = ofEntry.get(form);
      if (known) known.count += 1;
      else ofEntry.set(form, { lemma: lemmaAt[at]?.[index] ?? -1, count: 1 });
      const inArticles = (articles[entry] ??= []);
      if (inArticles.at(-1) !== id) inArticles.push(id);
    });
  });
  const reasons = Map.groupBy(groups.merges, ({ one }) => groups.find(one));
  return Array.from({ length: Math.max(roots.length, forms.length) }, (_, entry): Entry => {
    const root = roots[entry] ?? -1;
    const found = [...(forms[entry] ?? [])].map(([form, { lemma, count }]): EntryForm => {
      const { text, language } = item(collected.forms, form);
      return { text, language, count, lemma: item(lemmas, lemma) };
    });
    const exonym = [...(forms[entry]?.values() ?? [])]
      .map(({ lemma }) => exonyms.get(lemma))
      .find((known) => known !== undefined);
    return {
      type: exonym?.type ?? typeOf(found),
      exonym,
      forms: found,
      articles: articles[entry] ?? [],
      reasons: [...(extra.get(entry) ?? []), ...(reasons.get(root) ?? []).map(({ reason }) => reason)].slice(
        0,
        MOST_REASONS,
      ),
      isApart: root >= lemmas.length,
    };
  });
}

function typeOf(forms: readonly EntryForm[]): NameType {
  const counts: Record<NameType, number> = { person: 0, place: 0, organisation: 0 };
  for (const { lemma, count } of forms) counts[lemma.type] += count;
  return NAME_TYPES.reduce((a, b) => (counts[b] > counts[a] ? b : a));
}

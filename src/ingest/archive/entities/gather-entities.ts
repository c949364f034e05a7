import { Certainty } from './certainty.ts';
import { itemAt } from './item-at.ts';
import { NAME_TYPES, type NameType } from '../../../record/schema.ts';
import type { Collected, MentionNumbers } from './collect-forms.ts';
import type { Entity, EntityForm } from './entity.ts';
import type { Exonym } from './exonyms.ts';
import type { Groups } from './groups.ts';
import type { Lemma } from './lemmas.ts';
import type { Reason } from './reasons.ts';
import type { Resolved } from './resolve-mentions.ts';
import { opensSentence } from './sentence-start.ts';

/** Maximum number of reasons kept for a name; further ones say nothing new. */
const MAX_REASONS = 60;

/** The result of entity resolution, from which entities are gathered again when corrections move mentions. */
export interface Resolution extends Resolved {
  readonly collected: Collected;
  readonly lemmas: readonly Lemma[];
  readonly exonyms: ReadonlyMap<number, Exonym>;
  readonly groups: Groups;
}

/** Numbers the groups that have mentions, in the order of the texts. */
export function numberEntities({ entityAt, groups }: Resolution): {
  readonly entityOf: MentionNumbers;
  readonly roots: readonly number[];
} {
  const numbers = new Map<number, number>();
  const entityOf = entityAt.map((ofDraft) =>
    ofDraft.map((entity) => {
      if (entity < 0) return -1;
      const root = groups.find(entity);
      const known = numbers.get(root) ?? numbers.size;
      numbers.set(root, known);
      return known;
    }),
  );
  return { entityOf, roots: [...numbers.keys()] };
}

/** What a person says of entities, by their numbers. */
interface ByHand {
  readonly reasons: ReadonlyMap<number, readonly Reason[]>;
  readonly types: ReadonlyMap<number, NameType>;
}

const NOT_BY_HAND: ByHand = { reasons: new Map(), types: new Map() };

/** Gathers the forms, articles and reasons of every entity. */
export function gatherEntities(
  resolution: Resolution,
  entityOf: MentionNumbers,
  roots: readonly number[],
  { reasons: extra, types }: ByHand = NOT_BY_HAND,
): Entity[] {
  const { collected, lemmas, exonyms, groups, lemmaAt } = resolution;
  const drafts = collected.drafts;
  const forms: Map<number, { lemma: number; count: number }>[] = [];
  const articles: string[][] = [];
  const certainty: Certainty[] = [];
  const inside = new Set<number>();
  drafts.forEach((draft, at) => {
    const { id, mentions } = draft;
    entityOf[at]?.forEach((entity, index) => {
      const mention = mentions.names[index];
      if (entity < 0 || !mention) return;
      (certainty[entity] ??= new Certainty()).add(id, mention);
      if (!inside.has(entity) && !opensSentence(draft, mention)) inside.add(entity);
      const ofEntity = (forms[entity] ??= new Map());
      const form = collected.formOf[at]?.[index] ?? -1;
      const known = ofEntity.get(form);
      if (known) known.count += 1;
      else ofEntity.set(form, { lemma: lemmaAt[at]?.[index] ?? -1, count: 1 });
      const inArticles = (articles[entity] ??= []);
      if (inArticles.at(-1) !== id) inArticles.push(id);
    });
  });
  const reasons = Map.groupBy(groups.merges, ({ one }) => groups.find(one));
  return Array.from({ length: Math.max(roots.length, forms.length) }, (_, entity): Entity => {
    const root = roots[entity] ?? -1;
    const found = [...(forms[entity] ?? [])].map(([form, { lemma, count }]): EntityForm => {
      const { text, language } = itemAt(collected.forms, form);
      return { text, language, count, lemma: itemAt(lemmas, lemma) };
    });
    const inTables = [...(forms[entity]?.values() ?? [])]
      .map(({ lemma }) => exonyms.get(lemma))
      .find((known) => known !== undefined);
    const type = types.get(entity) ?? inTables?.type ?? typeOf(found);
    const exonym = inTables?.type === type ? inTables : undefined;
    return {
      type,
      confidence: extra.has(entity) || types.has(entity) ? 1 : (certainty[entity]?.of(type) ?? 0),
      exonym,
      forms: found,
      articles: articles[entity] ?? [],
      reasons: [...(extra.get(entity) ?? []), ...(reasons.get(root) ?? []).map(({ reason }) => reason)].slice(
        0,
        MAX_REASONS,
      ),
      isApart: root >= lemmas.length,
      standsInside: inside.has(entity),
    };
  });
}

function typeOf(forms: readonly EntityForm[]): NameType {
  const counts: Record<NameType, number> = { person: 0, place: 0, organisation: 0 };
  for (const { lemma, count } of forms) counts[lemma.type] += count;
  return NAME_TYPES.reduce((a, b) => (counts[b] > counts[a] ? b : a));
}

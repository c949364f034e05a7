import type { Name, NameType } from '../../../record/schema.ts';
import type { CorrectionDoubt, YamlPath } from '../../corrections/doubt.ts';
import { mergedIn, NO_NAME_CORRECTIONS, typeIn, type NameCorrections } from '../../corrections/names.ts';
import { describeEntities, ID_LETTERS, slugOf, type Described } from './describe-entities.ts';
import { gatherEntities, numberEntities, type Resolution } from './gather-entities.ts';
import type { Reason } from './reasons.ts';
import type { MentionNumbers } from './collect-forms.ts';
import type { NameCorrection } from './name-correction.ts';

/** The corrected names, and the entity of each mention. */
export interface Corrected {
  readonly names: readonly Name[];
  readonly entityOf: MentionNumbers;
  /** All entities, those that are hidden too. */
  readonly described: readonly Described[];
  /** Entities that are hidden. */
  readonly hidden: ReadonlySet<number>;
  readonly corrections: readonly NameCorrection[];
  readonly doubts: readonly CorrectionDoubt[];
}

/** Applies the corrections. The names they refer to are those of the uncorrected entities. */
export function applyCorrections(
  resolution: Resolution,
  corrections: NameCorrections = NO_NAME_CORRECTIONS,
): Corrected {
  const { entityOf, roots } = numberEntities(resolution);
  const entities = gatherEntities(resolution, entityOf, roots);
  const described = describeEntities(entities);
  if (corrections === NO_NAME_CORRECTIONS) {
    const names = described.map(({ name }) => name);
    return { names, entityOf, described, hidden: new Set(), corrections: [], doubts: [] };
  }
  const doubts: CorrectionDoubt[] = [];
  const find = finderOf(described, doubts);
  const made: Made[] = [];
  const types = findTypes(corrections, find, made);
  const findCorrected = finderOf(described, doubts, types);
  const doubtsOfHidden: CorrectionDoubt[] = [];
  const findHidden = finderOf(described, doubtsOfHidden, types);
  const hidden = new Set(corrections.hide.flatMap((id, index) => findHidden(id, ['hide', index]) ?? []));
  const split = splitForms(resolution, entityOf, entities.length, {
    corrections,
    hidden,
    find: findCorrected,
    doubts,
    made,
  });
  const into = mergeNames(corrections, findCorrected, described, split.reasons, made);
  const merged = split.entityOf.map((ofDraft) => ofDraft.map((entity) => last(into, entity)));
  const toLast = <Value>(values: ReadonlyMap<number, Value>): Map<number, Value> =>
    new Map([...values].map(([entity, value]) => [last(into, entity), value]));
  const typed = toLast(types);
  const again = gatherEntities(resolution, merged, roots, { reasons: split.reasons, types: typed });
  // A name of another type gets the id of that type.
  const fixed = described.flatMap(({ entity, name }): [number, string][] =>
    typed.has(entity) && typed.get(entity) !== name.type ? [] : [[entity, name.id]],
  );
  const records = describeEntities(again, new Map(fixed));
  const labels = toLast(findLabels(corrections, findCorrected, made));
  const gone = new Set([...hidden].map((entity) => last(into, entity)));
  const shown = records.filter(({ entity }) => !gone.has(entity));
  const idOfEntity = new Map(shown.map(({ entity, name }) => [entity, name.id]));
  return {
    names: shown.map(({ entity, name }) => renamed(name, labels.get(entity))),
    entityOf: merged,
    described: records,
    hidden: gone,
    corrections: made.flatMap(({ entity, ...correction }) => {
      const name = idOfEntity.get(last(into, entity));
      return name === undefined ? [] : [{ ...correction, name }];
    }),
    doubts: [...doubts, ...doubtsOfHidden],
  };
}

/** A correction that was made of an entity. */
type Made = Omit<NameCorrection, 'name'> & { readonly entity: number };

type NewLabel = NameCorrections['rename'][string];

function renamed(name: Name, label: NewLabel | undefined): Name {
  if (label === undefined) return name;
  const own =
    typeof label === 'string'
      ? Object.fromEntries(Object.keys(name.label).map((language) => [language, label]))
      : label;
  // A person has looked at it.
  return { ...name, confidence: 1, sure: undefined, label: { ...name.label, ...own } };
}

function findLabels({ rename }: NameCorrections, find: Finder, made: Made[]): Map<number, NewLabel> {
  const found = new Map<number, NewLabel>();
  for (const [id, label] of Object.entries(rename)) {
    const entity = find(id, ['rename', id]);
    if (entity === undefined) continue;
    found.set(entity, label);
    made.push({ of: 'renamed', entity });
  }
  return found;
}

function findTypes({ types }: NameCorrections, find: Finder, made: Made[]): Map<number, NameType> {
  const found = new Map<number, NameType>();
  for (const [id, line] of Object.entries(types)) {
    const entity = find(id, ['types', id]);
    if (entity === undefined) continue;
    const { type, ...occasion } = typeIn(line);
    found.set(entity, type);
    made.push({ of: 'type', entity, ...occasion });
  }
  return found;
}

interface Splitting {
  readonly corrections: NameCorrections;
  /** Entities that nothing tells of. */
  readonly hidden: ReadonlySet<number>;
  readonly find: Finder;
  readonly doubts: CorrectionDoubt[];
  readonly made: Made[];
}

/** Gives forms that belong to somebody else entities of their own, and a reason to each. */
function splitForms(
  resolution: Resolution,
  entityOf: MentionNumbers,
  entities: number,
  { corrections, hidden, find, doubts, made }: Splitting,
): { readonly entityOf: MentionNumbers; readonly reasons: Map<number, Reason[]> } {
  const moved = entityOf.map((ofDraft) => Int32Array.from(ofDraft));
  const reasons = new Map<number, Reason[]>();
  let count = entities;
  for (const [index, { from, forms, articles, on, because }] of corrections.split.entries()) {
    const entity = find(from, ['split', index, 'from']);
    if (entity === undefined) continue;
    const changed = moveForms(resolution, moved, entity, count, new Set(forms), articles);
    for (const [place, form] of forms.entries()) {
      if (changed.has(form)) continue;
      const why = `the form «${form}» does not stand in «${from}»${articles ? ' in the articles named' : ''}`;
      doubts.push(stale(['split', index, 'forms', place], why));
    }
    if (changed.size === 0) continue;
    const reason: Reason = {
      rule: 'split-by-correction',
      forms: [{ text: from }],
      occasion: { on, because },
    };
    reasons.set(count, hidden.has(entity) ? [] : [reason]);
    made.push({ of: 'split', entity: count, on, because });
    count += 1;
  }
  return { entityOf: moved, reasons };
}

/**
 * Merges names.
 *
 * @param reasons gets those of the merges
 * @returns the entity that each merged one is now
 */
function mergeNames(
  { merge }: NameCorrections,
  find: Finder,
  described: readonly Described[],
  reasons: Map<number, Reason[]>,
  made: Made[],
): ReadonlyMap<number, number> {
  const nameOf = new Map(described.map(({ entity, name }) => [entity, name]));
  const into = new Map<number, number>();
  for (const [index, line] of merge.entries()) {
    const { names, on, because } = mergedIn(line);
    const steps = 'names' in line ? ['merge', index, 'names'] : ['merge', index];
    const found = names.flatMap((reference, place) => find(reference, [...steps, place]) ?? []);
    // An id means nothing to readers.
    const forms = found.flatMap((entity) => nameOf.get(entity)?.forms.slice(0, 1) ?? []);
    const [first, ...others] = [...new Set(found.map((entity) => last(into, entity)))];
    if (first === undefined) continue;
    for (const other of others) into.set(other, first);
    if (others.length === 0) continue;
    const reason: Reason = {
      rule: 'merged-by-correction',
      forms: forms.map(({ text, language }) => ({ text, language })),
      occasion: { on, because },
    };
    reasons.set(first, [...(reasons.get(first) ?? []), reason]);
    made.push({ of: 'merged', entity: first, on, because });
  }
  return into;
}

function last(into: ReadonlyMap<number, number>, entity: number): number {
  let at = entity;
  for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
  return at;
}

type Finder = (reference: string, at: YamlPath) => number | undefined;

/**
 * Finds an entity by its id or one of its forms, and notes a reference that leads nowhere or to several.
 *
 * @param types corrected ones, which make another id
 */
function finderOf(
  described: readonly Described[],
  doubts: CorrectionDoubt[],
  types: ReadonlyMap<number, NameType> = new Map(),
): Finder {
  const byId = new Map(described.map(({ entity, name }) => [name.id, entity]));
  const byForm = new Map<string, Set<number>>();
  for (const { entity, name } of described) {
    const letters = new Set([name.type, types.get(entity) ?? name.type].map((type) => ID_LETTERS[type]));
    for (const text of [...name.forms.map((form) => form.text), ...Object.values(name.label)]) {
      // Also the id that the entity has when another of its forms is the fullest.
      for (const reference of [text, ...[...letters].map((letter) => `${letter}-${slugOf(text)}`)])
        byForm.set(reference, (byForm.get(reference) ?? new Set()).add(entity));
    }
  }
  return (reference, at) => {
    const byReference = byId.get(reference);
    if (byReference !== undefined) return byReference;
    const found = [...(byForm.get(reference) ?? [])];
    if (found.length > 1) {
      const ids = described.filter(({ entity }) => found.includes(entity)).map(({ name }) => name.id);
      doubts.push({
        rule: 'name-correction-ambiguous',
        message: `A correction (${String(at[0])}) names «${reference}», which is a form of several names. Write one of their ids instead: ${ids.slice(0, 8).join(', ')}.`,
        ...{ file: 'names', at },
      });
      return undefined;
    }
    if (found.length === 0)
      doubts.push(stale(at, `no name of the archive has the id or form «${reference}»`));
    return found[0];
  };
}

function stale(at: YamlPath, what: string): CorrectionDoubt {
  return {
    rule: 'name-correction-stale',
    message: `A correction (${String(at[0])}) no longer fits: ${what}. Its article may be gone or its id may have changed; correct the line, or take it away.`,
    ...{ file: 'names', at },
  };
}

/** Assigns the mentions with these forms to a new entity; returns the forms that were found. */
function moveForms(
  { collected }: Resolution,
  entityOf: MentionNumbers,
  from: number,
  to: number,
  forms: ReadonlySet<string>,
  articles: readonly string[] | undefined,
): Set<string> {
  const met = new Set<string>();
  const only = articles && new Set(articles);
  collected.drafts.forEach(({ id }, at) => {
    if (only && !only.has(id)) return;
    const ofDraft = entityOf[at];
    ofDraft?.forEach((entity, index) => {
      const text = collected.forms[collected.formOf[at]?.[index] ?? -1]?.text;
      if (entity !== from || text === undefined || !forms.has(text)) return;
      met.add(text);
      ofDraft[index] = to;
    });
  });
  return met;
}

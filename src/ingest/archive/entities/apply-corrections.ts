import type { Name } from '../../../record/schema.ts';
import type { NameCorrections } from '../../corrections/names.ts';
import { describeEntities, ID_LETTERS, slugOf, type Described } from './describe-entities.ts';
import type { Entity } from './entity.ts';
import { gatherEntities, numberEntities, type Resolution } from './gather-entities.ts';
import { findFormerNames } from './former-names.ts';
import type { Reason } from './reasons.ts';
import type { MentionNumbers } from './collect-forms.ts';

/** A correction that no longer fits the archive, and what to do about it. */
interface CorrectionWarning {
  readonly rule: 'name-correction-stale' | 'name-correction-ambiguous';
  readonly message: string;
}

/** The corrected names, and the entity of each mention. */
export interface Corrected {
  readonly names: readonly Name[];
  readonly entityOf: MentionNumbers;
  readonly idOfEntity: ReadonlyMap<number, string>;
  readonly findNames: ReturnType<typeof findFormerNames>;
  readonly warnings: readonly CorrectionWarning[];
}

/** Applies the corrections. The names they refer to are those of the uncorrected entities. */
export function applyCorrections(
  resolution: Resolution,
  corrections: NameCorrections | undefined,
): Corrected {
  const { entityOf, roots } = numberEntities(resolution);
  const entities = gatherEntities(resolution, entityOf, roots);
  const described = describeEntities(entities);
  if (!corrections) return published(described, entityOf, new Map(), new Set(), [], []);
  const warnings: CorrectionWarning[] = [];
  const find = finderOf(described, warnings);
  const extra = new Map<number, Reason[]>();
  const moved = entityOf.map((ofDraft) => Int32Array.from(ofDraft));
  const fixed = new Map(described.map(({ entity, name }) => [entity, name.id]));
  let count = entities.length;
  for (const { from, forms, articles } of corrections.split) {
    const entity = find(from, 'split');
    if (entity === undefined) continue;
    const changed = moveForms(resolution, moved, entity, count, new Set(forms), articles);
    for (const form of forms) {
      if (!changed.has(form))
        warnings.push(
          stale(
            'split',
            `the form «${form}» does not stand in «${from}»${articles ? ' in the articles named' : ''}`,
          ),
        );
    }
    if (changed.size > 0) extra.set(count, [{ rule: 'split-by-correction', forms: [{ text: from }] }]);
    count += changed.size > 0 ? 1 : 0;
  }
  const into = new Map<number, number>();
  for (const list of corrections.merge) {
    const found = list.map((reference) => find(reference, 'merge')).filter((entity) => entity !== undefined);
    const [first, ...others] = [...new Set(found.map((entity) => last(into, entity)))];
    if (first === undefined) continue;
    for (const other of others) into.set(other, first);
    if (others.length > 0)
      extra.set(first, [
        ...(extra.get(first) ?? []),
        { rule: 'merged-by-correction', forms: list.map((text) => ({ text })) },
      ]);
  }
  const merged = moved.map((ofDraft) => ofDraft.map((entity) => last(into, entity)));
  const again: readonly Entity[] = gatherEntities(resolution, merged, roots, extra);
  const records = describeEntities(again, fixed);
  const labels = renames(corrections, find);
  const hidden = new Set(
    corrections.hide
      .map((id) => find(id, 'hide'))
      .filter((entity) => entity !== undefined)
      .map((entity) => last(into, entity)),
  );
  return published(
    records,
    merged,
    new Map([...labels].map(([entity, label]) => [last(into, entity), label])),
    hidden,
    corrections.hide,
    warnings,
  );
}

type NewLabel = NameCorrections['rename'][string];

function published(
  described: readonly Described[],
  entityOf: MentionNumbers,
  labels: ReadonlyMap<number, NewLabel>,
  hidden: ReadonlySet<number>,
  hide: readonly string[],
  warnings: readonly CorrectionWarning[],
): Corrected {
  const shown = described.filter(({ entity }) => !hidden.has(entity));
  return {
    names: shown.map(({ entity, name }) => renamed(name, labels.get(entity))),
    entityOf,
    idOfEntity: new Map(shown.map(({ entity, name }) => [entity, name.id])),
    findNames: findFormerNames(described, hidden, hide),
    warnings,
  };
}

function renamed(name: Name, label: NewLabel | undefined): Name {
  if (label === undefined) return name;
  const own =
    typeof label === 'string'
      ? Object.fromEntries(Object.keys(name.label).map((language) => [language, label]))
      : label;
  // A person has looked at it.
  return { ...name, confidence: 1, sure: undefined, label: { ...name.label, ...own } };
}

function renames({ rename }: NameCorrections, find: Finder): Map<number, NewLabel> {
  const found = new Map<number, NewLabel>();
  for (const [id, label] of Object.entries(rename)) {
    const entity = find(id, 'rename');
    if (entity !== undefined) found.set(entity, label);
  }
  return found;
}

function last(into: ReadonlyMap<number, number>, entity: number): number {
  let at = entity;
  for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
  return at;
}

type Finder = (reference: string, part: string) => number | undefined;

/** Finds an entity by its id or one of its forms, and warns of a reference that leads nowhere or to several. */
function finderOf(described: readonly Described[], warnings: CorrectionWarning[]): Finder {
  const byId = new Map(described.map(({ entity, name }) => [name.id, entity]));
  const byForm = new Map<string, Set<number>>();
  for (const { entity, name } of described) {
    for (const text of [...name.forms.map((form) => form.text), ...Object.values(name.label)]) {
      // Also the id that the entity has when another of its forms is the fullest.
      for (const reference of [text, `${ID_LETTERS[name.type]}-${slugOf(text)}`])
        byForm.set(reference, (byForm.get(reference) ?? new Set()).add(entity));
    }
  }
  return (reference, part) => {
    const byReference = byId.get(reference);
    if (byReference !== undefined) return byReference;
    const found = [...(byForm.get(reference) ?? [])];
    if (found.length > 1) {
      const ids = described.filter(({ entity }) => found.includes(entity)).map(({ name }) => name.id);
      warnings.push({
        rule: 'name-correction-ambiguous',
        message: `A correction (${part}) names «${reference}», which is a form of several names. Write one of their ids instead: ${ids.slice(0, 8).join(', ')}.`,
      });
      return undefined;
    }
    if (found.length === 0)
      warnings.push(stale(part, `no name of the archive has the id or form «${reference}»`));
    return found[0];
  };
}

function stale(part: string, what: string): CorrectionWarning {
  return {
    rule: 'name-correction-stale',
    message: `A correction (${part}) no longer fits: ${what}. Its article may be gone or its id may have changed; correct the line in content/corrections/names.yaml, or take it away.`,
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

import type { Name } from '../../../record/schema.ts';
import type { NameCorrections } from '../../corrections/names.ts';
import { describe, LETTER, slugOf, type Described, type Entry } from './describe.ts';
import { gatherEntries, numberEntries, type Findings } from './entries.ts';
import type { Reason } from './reasons.ts';
import type { Entries } from './resolve.ts';

/** A correction that does not fit the archive any more, and what to do. */
interface CorrectionWarning {
  readonly rule: 'name-correction-stale' | 'name-correction-ambiguous';
  readonly message: string;
}

/** The names as corrected, and the id of every mention's name by draft and index. */
export interface Corrected {
  readonly names: readonly Name[];
  readonly entryOf: Entries;
  readonly idOfEntry: ReadonlyMap<number, string>;
  readonly warnings: readonly CorrectionWarning[];
}

/** Applies the corrections to what the stages found; what they name is looked up in the uncorrected register. */
export function correct(findings: Findings, corrections: NameCorrections | undefined): Corrected {
  const { entryOf, roots } = numberEntries(findings);
  const entries = gatherEntries(findings, entryOf, roots);
  const described = describe(entries);
  if (!corrections) return published(described, entryOf, new Map(), new Set(), []);
  const warnings: CorrectionWarning[] = [];
  const find = finderOf(described, warnings);
  const extra = new Map<number, Reason[]>();
  const moved = entryOf.map((ofDraft) => Int32Array.from(ofDraft));
  const fixed = new Map(described.map(({ entry, name }) => [entry, name.id]));
  let count = entries.length;
  for (const { from, forms, articles } of corrections.split) {
    const entry = find(from, 'split');
    if (entry === undefined) continue;
    const changed = moveForms(findings, moved, entry, count, new Set(forms), articles);
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
    const found = list.map((reference) => find(reference, 'merge')).filter((entry) => entry !== undefined);
    const [first, ...others] = [...new Set(found.map((entry) => last(into, entry)))];
    if (first === undefined) continue;
    for (const other of others) into.set(other, first);
    if (others.length > 0)
      extra.set(first, [
        ...(extra.get(first) ?? []),
        { rule: 'merged-by-correction', forms: list.map((text) => ({ text })) },
      ]);
  }
  const merged = moved.map((ofDraft) => ofDraft.map((entry) => last(into, entry)));
  const again: readonly Entry[] = gatherEntries(findings, merged, roots, extra);
  const records = describe(again, fixed);
  const labels = renames(corrections, find);
  const hidden = new Set(
    corrections.hide
      .map((id) => find(id, 'hide'))
      .filter((entry) => entry !== undefined)
      .map((entry) => last(into, entry)),
  );
  return published(
    records,
    merged,
    new Map([...labels].map(([entry, label]) => [last(into, entry), label])),
    hidden,
    warnings,
  );
}

type Label = NameCorrections['rename'][string];

function published(
  described: readonly Described[],
  entryOf: Entries,
  labels: ReadonlyMap<number, Label>,
  hidden: ReadonlySet<number>,
  warnings: readonly CorrectionWarning[],
): Corrected {
  const shown = described.filter(({ entry }) => !hidden.has(entry));
  return {
    names: shown.map(({ entry, name }) => renamed(name, labels.get(entry))),
    entryOf,
    idOfEntry: new Map(shown.map(({ entry, name }) => [entry, name.id])),
    warnings,
  };
}

function renamed(name: Name, label: Label | undefined): Name {
  if (label === undefined) return name;
  const own =
    typeof label === 'string'
      ? Object.fromEntries(Object.keys(name.label).map((language) => [language, label]))
      : label;
  return { ...name, label: { ...name.label, ...own } };
}

function renames({ rename }: NameCorrections, find: Finder): Map<number, Label> {
  const found = new Map<number, Label>();
  for (const [id, label] of Object.entries(rename)) {
    const entry = find(id, 'rename');
    if (entry !== undefined) found.set(entry, label);
  }
  return found;
}

function last(into: ReadonlyMap<number, number>, entry: number): number {
  let at = entry;
  for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
  return at;
}

type Finder = (reference: string, part: string) => number | undefined;

/** Finds an entry by its id or by one of its forms, and notes references that lead nowhere or to several. */
function finderOf(described: readonly Described[], warnings: CorrectionWarning[]): Finder {
  const byId = new Map(described.map(({ entry, name }) => [name.id, entry]));
  const byForm = new Map<string, Set<number>>();
  for (const { entry, name } of described) {
    for (const text of [...name.forms.map((form) => form.text), ...Object.values(name.label)]) {
      // The id an entry had, or will have, when another of its forms is the fullest.
      for (const reference of [text, `${LETTER[name.type]}-${slugOf(text)}`])
        byForm.set(reference, (byForm.get(reference) ?? new Set()).add(entry));
    }
  }
  return (reference, part) => {
    const byReference = byId.get(reference);
    if (byReference !== undefined) return byReference;
    const found = [...(byForm.get(reference) ?? [])];
    if (found.length > 1) {
      const ids = described.filter(({ entry }) => found.includes(entry)).map(({ name }) => name.id);
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

/** Gives the mentions with these forms to a new entry; says which forms were met. */
function moveForms(
  { collected }: Findings,
  entryOf: Entries,
  from: number,
  to: number,
  forms: ReadonlySet<string>,
  articles: readonly string[] | undefined,
): Set<string> {
  const met = new Set<string>();
  const only = articles && new Set(articles);
  collected.drafts.forEach(({ id }, at) => {
    if (only && !only.has(id)) return;
    const ofDraft = entryOf[at];
    ofDraft?.forEach((entry, index) => {
      const text = collected.forms[collected.formOf[at]?.[index] ?? -1]?.text;
      if (entry !== from || text === undefined || !forms.has(text)) return;
      met.add(text);
      ofDraft[index] = to;
    });
  });
  return met;
}

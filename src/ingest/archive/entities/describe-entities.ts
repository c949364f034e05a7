import { createHash } from 'node:crypto';
import { isSure } from './certainty.ts';
import { compareText } from '../../../record/order.ts';
import type { Name, NameType } from '../../../record/schema.ts';
import type { Entity } from './entity.ts';
import { inEnglish } from './reasons.ts';
import { fullest, knownLabels, labelsOf, type CandidateLabel } from './labels.ts';
import { plainLetters } from './words.ts';

/** First letter of an id, by type. */
export const ID_LETTERS: Readonly<Record<NameType, string>> = { person: 'p', place: 'l', organisation: 'o' };
const MAX_SLUG_LETTERS = 80;

/** A record, and the entity it describes. */
export interface Described {
  readonly name: Name;
  readonly entity: number;
}

/**
 * Describes all entities as names, sorted by id. Where several would have the same id, the one with the most articles keeps it and
 * the others get a digest.
 *
 * @param fixed ids that are already known, by entity
 */
export function describeEntities(
  entities: readonly Entity[],
  fixed: ReadonlyMap<number, string> = new Map(),
): Described[] {
  const taken = new Set(fixed.values());
  const described = entities.flatMap((entity, index) => {
    if (entity.articles.length === 0) return [];
    const labels = labelsOf(entity);
    const first = `${firstOf(entity.articles)} ${firstOf(entity.forms.map(({ text }) => text))}`;
    return [
      { index, entity, labels, first, id: `${ID_LETTERS[entity.type]}-${slugOf(fullest(labels, entity))}` },
    ];
  });
  const ranked = described.toSorted(
    (a, b) => b.entity.articles.length - a.entity.articles.length || compareText(a.first, b.first),
  );
  const records = ranked.map(({ index, entity, labels, id }): Described => {
    const known = fixed.get(index);
    const own = known ?? (taken.has(id) || entity.isApart ? freeId(`${id}-${digestOf(entity)}`, taken) : id);
    taken.add(own);
    return { entity: index, name: recordOf(entity, labels, own) };
  });
  return records.toSorted((a, b) => compareText(a.name.id, b.name.id));
}

/** Appends a number where even the digest is taken, by a namesake in the same text. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${next}`;
  return free;
}

function recordOf(entity: Entity, labels: readonly CandidateLabel[], id: string): Name {
  const forms = entity.forms
    .map(({ text, language, count }) => ({ text, language, count }))
    .toSorted(
      (a, b) => b.count - a.count || compareText(a.language, b.language) || compareText(a.text, b.text),
    );
  return {
    id,
    type: entity.type,
    label: Object.fromEntries<string>(
      [
        ...knownLabels(entity),
        ...labels.map(({ language, text }): [string, string] => [language, text]),
      ].toSorted(([a], [b]) => compareText(a, b)),
    ),
    ...(entity.exonym?.type === 'place' && { place: entity.exonym.key }),
    forms,
    articles: entity.articles.toSorted(compareText),
    confidence: Math.floor(entity.confidence * 1000) / 1000,
    ...(!mayBeListed(entity, labels) && { sure: false as const }),
    merged: entity.reasons.map((reason) => ({
      ...{ into: id, rule: reason.rule, forms: reason.forms },
      because: inEnglish(reason, entity.type),
      ...(reason.occasion?.on !== undefined && { on: reason.occasion.on }),
      ...(reason.occasion?.because !== undefined && { reason: reason.occasion.because }),
    })),
  };
}

/** Whether pages list it: what it is called must be sure, too. */
function mayBeListed(entity: Entity, labels: readonly CandidateLabel[]): boolean {
  if (entity.confidence === 1) return true;
  return (
    labels.some(({ isGuess }) => !isGuess) &&
    isSure({ ...entity, isInTables: entity.exonym?.type === entity.type })
  );
}

export function slugOf(text: string): string {
  const slug = plainLetters(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, MAX_SLUG_LETTERS)
    .replace(/^-|-$/gu, '');
  return slug || createHash('sha256').update(text).digest('hex').slice(0, 8);
}

function digestOf({ forms, articles }: Entity): string {
  const words = firstOf(forms.map(({ language, text }) => `${language} ${text}`));
  return createHash('sha256')
    .update(`${words}\n${firstOf(articles)}`)
    .digest('hex')
    .slice(0, 8);
}

function firstOf(texts: readonly string[]): string {
  return texts.reduce((a, b) => (compareText(a, b) <= 0 ? a : b), texts[0] ?? '');
}

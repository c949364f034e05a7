import { NAME_TYPES } from '../../../record/schema.ts';
import { ID_LETTERS, slugOf, type Described } from './describe-entities.ts';

/** The digest that namesakes have at the end of their ids. */
const DIGEST = /-[0-9a-f]{8}(?:-\d+)?$/u;

/**
 * Finds names by an id that one of them had when another of its forms was the fullest, when it was a name of its own, or when it was taken
 * for another type.
 *
 * @param hidden entities that are hidden
 * @param hide ids that are hidden, also those that no entity has
 * @returns a function from an id to the ids of today: several where the form belongs to several, `hidden` where one of them is hidden
 */
export function findFormerNames(
  described: readonly Described[],
  hidden: ReadonlySet<number>,
  hide: readonly string[],
): (id: string) => readonly string[] | 'hidden' {
  let known: ReadonlyMap<string, ReadonlySet<Described>> | undefined;
  return (id) => {
    if (hide.includes(id)) return 'hidden';
    known ??= byFormerId(described);
    const [slug, plainSlug] = [id.slice(2), id.slice(2).replace(DIGEST, '')];
    const others = NAME_TYPES.map((type) => `${ID_LETTERS[type]}-`);
    const wanted = [
      [id],
      [id.slice(0, 2) + plainSlug],
      others.map((letter) => letter + slug),
      others.map((letter) => letter + plainSlug),
    ];
    for (const ids of wanted) {
      const found = ids.flatMap((one) => [...(known?.get(one) ?? [])]);
      if (found.some(({ entity }) => hidden.has(entity))) return 'hidden';
      if (found.length > 0) return [...new Set(found.map(({ name }) => name.id))];
    }
    return [];
  };
}

/** Names by each id they could have had. */
function byFormerId(described: readonly Described[]): ReadonlyMap<string, ReadonlySet<Described>> {
  const known = new Map<string, Set<Described>>();
  for (const one of described) {
    const { id, type, forms, label, merged } = one.name;
    const texts = [...forms.map(({ text }) => text), ...Object.values(label)];
    const ids = texts.map((text) => `${ID_LETTERS[type]}-${slugOf(text)}`);
    // A merge by hand may name ids.
    const byHand = merged.flatMap(({ rule, forms: parts }) =>
      rule === 'merged-by-correction' ? parts.map(({ text }) => text) : [],
    );
    for (const former of new Set([id, ...ids, ...byHand]))
      known.set(former, (known.get(former) ?? new Set()).add(one));
  }
  return known;
}

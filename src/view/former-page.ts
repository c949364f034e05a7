import type { Lead } from '../record/former-address.ts';
import { cardById, cardsBySeries, nameById, storyById } from './archive.ts';

/** Everything that a link to a place shows, for the key of a page. */
export function describeLead({ kind, id, name }: Lead): unknown {
  const titled = kind === 'story' ? (storyById.get(id)?.articles[0] ?? '') : id;
  return [cardById.get(titled)?.title, nameById.get(name ?? id)?.label, cardsBySeries.get(id)?.length];
}

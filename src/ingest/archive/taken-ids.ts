import type { Draft, Quarantined } from '../draft.ts';

/**
 * Sets aside drafts whose id belongs to another file: two paths can give the same slug, such as one in NFC and one in NFD.
 * The NFC path keeps the id, whatever the order. The same text under both paths is an ordinary exact duplicate.
 */
export function refuseTakenIds(drafts: readonly Draft[]): { unique: Draft[]; quarantined: Quarantined[] } {
  const owners = new Map<string, Draft>();
  for (const draft of drafts) {
    const { path } = draft.source;
    if (!owners.has(draft.id) || path === path.normalize('NFC')) owners.set(draft.id, draft);
  }
  const unique: Draft[] = [];
  const quarantined: Quarantined[] = [];
  for (const draft of drafts) {
    const { path, sha256 } = draft.source;
    const owner = owners.get(draft.id) ?? draft;
    if (owner === draft || owner.text === draft.text) unique.push(draft);
    else {
      const detail = `Its address would be «${draft.id}», which belongs to "${owner.source.path}". Rename this file.`;
      const marked = draft.private === true && { private: draft.private };
      quarantined.push({ path, sha256, reason: 'id-taken', detail, ...marked });
    }
  }
  return { unique, quarantined };
}

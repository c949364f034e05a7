import type { Draft, Quarantined } from '../draft.ts';

/**
 * Two paths can slug alike (one in NFC, one in NFD): the composed one keeps the id, whichever came first, and nothing is
 * overwritten. The same text under both is an exact duplicate like any other.
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
      quarantined.push({ path, sha256, reason: 'id-taken', detail });
    }
  }
  return { unique, quarantined };
}

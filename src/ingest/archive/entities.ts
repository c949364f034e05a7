/**
 * Entity resolution: one entity for every person, place and organisation of the archive, with its forms in all languages.
 */
import type { Name } from '../../record/schema.ts';
import type { CorrectionDoubt } from '../corrections/doubt.ts';
import type { NameCorrections } from '../corrections/names.ts';
import { compareText } from '../../record/order.ts';
import type { Draft } from '../draft.ts';
import { joinAbbreviations } from './entities/abbreviations.ts';
import type { NameCorrection } from './entities/name-correction.ts';
import { collectForms } from './entities/collect-forms.ts';
import { applyCorrections, type Corrected } from './entities/apply-corrections.ts';
import { findFormerNames } from './entities/former-names.ts';
import { Groups } from './entities/groups.ts';
import { toLemmas } from './entities/lemmas.ts';
import { digestMentions } from './entities/mention-digest.ts';
import { joinOriginals } from './entities/originals.ts';
import { joinBareNames, joinPeople } from './entities/people.ts';
import { resolveMentions } from './entities/resolve-mentions.ts';
import { joinSlips } from './entities/slips.ts';
import { findExonyms, joinThings } from './entities/things.ts';
import { NO_MEMORY, type StageMemory } from './stage-memory.ts';

/** The names of an archive, and the name of each mention. */
export interface EntityIndex {
  /** Sorted by id. */
  readonly names: readonly Name[];
  /** The id of the name that a draft's mention belongs to; `undefined` where it is hidden or contains no letter. */
  readonly idOf: (draftId: string, mentionIndex: number) => string | undefined;
  /** Finds the names that have the forms of one that had an id once; see {@link findFormerNames}. */
  readonly findNames: (id: string) => readonly string[] | 'hidden';
  /** The corrections that were made of names that are shown. */
  readonly corrections: readonly NameCorrection[];
  /** Corrections that no longer fit the archive. */
  readonly doubts: readonly CorrectionDoubt[];
}

/**
 * Resolves which mentions name the same entity. The order of the drafts does not matter. Two people with the same surname stay
 * separate unless the spelling rules of their languages make their first names the same.
 */
export function resolveEntities(
  unordered: readonly Draft[],
  corrections?: NameCorrections,
  memory: StageMemory = NO_MEMORY,
): EntityIndex {
  const drafts = unordered.toSorted((a, b) => compareText(a.id, b.id));
  const { names, entityOf, described, hidden, ...told } = memory.recall(
    'entities',
    () => digestMentions(drafts, corrections, memory),
    () => resolve(drafts, corrections),
  );
  const shown = described.filter(({ entity }) => !hidden.has(entity));
  const idOfEntity = new Map(shown.map(({ entity, name }) => [entity, name.id]));
  const draftIndexes = new Map(drafts.map(({ id }, at) => [id, at]));
  let last: { readonly draftId: string; readonly entities: Int32Array | undefined } | undefined;
  const idOf = (draftId: string, mentionIndex: number): string | undefined => {
    // One article after the other is asked for all its mentions.
    if (last?.draftId !== draftId) last = { draftId, entities: entityOf[draftIndexes.get(draftId) ?? -1] };
    return idOfEntity.get(last.entities?.[mentionIndex] ?? -1);
  };
  return { names, idOf, findNames: findFormerNames(described, hidden, corrections?.hide ?? []), ...told };
}

function resolve(drafts: readonly Draft[], corrections: NameCorrections | undefined): Corrected {
  const collected = collectForms(drafts);
  const lemmas = toLemmas(collected);
  const groups = new Groups(lemmas.list.length);
  const exonyms = findExonyms(lemmas.list);
  joinThings(lemmas.list, exonyms, groups);
  joinPeople(lemmas.list, groups);
  joinOriginals(collected, lemmas, groups);
  const { lemmaAt, entityAt } = resolveMentions(collected, lemmas, exonyms, groups);
  joinBareNames(lemmas.list, entityAt, groups);
  joinSlips(collected, lemmas.list, exonyms, lemmaAt, entityAt, groups);
  joinAbbreviations(collected, lemmas.list, lemmaAt, groups);
  return applyCorrections(
    { collected, lemmas: lemmas.list, exonyms, groups, lemmaAt, entityAt },
    corrections,
  );
}

import type { Correction } from '../../record/correction.ts';
import type { Name } from '../../record/schema.ts';
import type { Draft, IdentityOf } from '../draft.ts';
import { correctionOf, occasionOf, type ArticleCorrection, type ArticleCorrections } from './articles.ts';
import { matchBeginning } from './beginnings.ts';
import type { CorrectionDoubt } from './doubt.ts';
import { staleIn } from './stale.ts';

/** Drafts with their corrected speakers, and the corrections that do not fit. */
export interface CorrectedSpeakers {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly CorrectionDoubt[];
}

/** Gives quotations the speakers that a person names, once it is known which mentions are of one name. */
export function correctSpeakers(
  drafts: readonly Draft[],
  corrections: ArticleCorrections,
  names: readonly Name[],
  identityOf: IdentityOf,
): CorrectedSpeakers {
  const doubts: CorrectionDoubt[] = [];
  const byId = new Map(names.map((name) => [name.id, name]));
  const corrected = drafts.map((draft) => {
    const correction = correctionOf(corrections, draft.id);
    if (correction?.quotes === undefined) return draft;
    return correctDraft(draft, correction, { byId, identityOf, doubts });
  });
  return { drafts: corrected, doubts };
}

interface Known {
  readonly byId: ReadonlyMap<string, Name>;
  readonly identityOf: IdentityOf;
  readonly doubts: CorrectionDoubt[];
}

function correctDraft(
  draft: Draft,
  correction: ArticleCorrection,
  { byId, identityOf, doubts }: Known,
): Draft {
  const quotes = [...draft.quotes];
  const made: Correction[] = [];
  const labelOf = (mention: number | null): string | null => {
    const name = mention === null ? undefined : identityOf(draft, mention);
    return name === undefined || mention === null ? null : (draft.mentions.names[mention]?.text ?? null);
  };
  for (const [index, own] of (correction.quotes ?? []).entries()) {
    const doubt = (key: string, why: string): void => {
      doubts.push(staleIn(draft.id, correction, ['quotes', index, key], why));
    };
    const found = matchBeginning([...quotes.entries()], own.begins, ([, { text }]) => text);
    const [at, quote] = found[0] ?? [];
    if (at === undefined || quote === undefined || found.length > 1) {
      doubt(
        'begins',
        `${found.length === 0 ? 'No quotation' : 'More than one quotation'} begins with «${own.begins}»`,
      );
      continue;
    }
    const speaker = own.speaker === null ? null : findMention(draft, own.speaker, { byId, identityOf });
    if (speaker === undefined) {
      doubt('speaker', `The article names nobody with the id or form «${own.speaker ?? ''}»`);
      continue;
    }
    quotes[at] = { ...quote, speaker };
    const { start, end } = quote;
    const [before, after] = [labelOf(quote.speaker), labelOf(speaker)];
    made.push({ of: 'speaker', ...occasionOf(own, correction), before, after, start, end });
  }
  return {
    ...draft,
    quotes,
    ...(made.length > 0 && { corrections: [...(draft.corrections ?? []), ...made] }),
  };
}

/** The first mention of a name in an article; `undefined` where it is not named there, or hidden. */
function findMention(
  draft: Draft,
  reference: string,
  { byId, identityOf }: Pick<Known, 'byId' | 'identityOf'>,
): number | undefined {
  const mentions = draft.mentions.names.map(({ text }, index) => ({
    index,
    text,
    name: identityOf(draft, index),
  }));
  const shown = mentions.filter(({ name }) => name !== undefined);
  const matches: readonly ((mention: (typeof shown)[number]) => boolean)[] = [
    ({ name }) => name === reference,
    ({ text }) => text === reference,
    ({ name }) => byId.get(name ?? '')?.forms.some(({ text }) => text === reference) === true,
  ];
  for (const match of matches) {
    const found = shown.find(match);
    if (found) return found.index;
  }
  return undefined;
}

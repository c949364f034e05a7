import type { Draft } from '../../src/ingest/draft.ts';
import type { Evidence, Rejected } from '../../src/record/schema.ts';
import { statedValues } from '../../src/record/stated-fields.ts';

/** One value, how it is known, and what was rejected. */
export interface Finding {
  readonly field: string;
  readonly value: string;
  readonly basis: string;
  readonly evidence: readonly string[];
  readonly rejected: readonly string[];
}

/** All values of a draft, most important first. */
export function findingsOf(draft: Draft): Finding[] {
  return [
    languageFinding(draft),
    {
      field: 'title',
      value: draft.title.text,
      basis: draft.title.basis,
      evidence: draft.title.evidence.map(describeEvidence),
      rejected: [],
    },
    {
      field: 'published',
      value: `${draft.published.edtf} (${draft.published.earliest ?? '…'} to ${draft.published.latest ?? '…'})`,
      basis: draft.published.basis,
      evidence: draft.published.evidence.map(describeEvidence),
      rejected: (draft.published.rejected ?? []).map(describeRejected),
    },
    ...statedFindings(draft),
    ...draft.mentions.dates.map(({ edtf, text, start, end }) =>
      found('date named', edtf, 'text', text, start, end),
    ),
    ...draft.mentions.names.map(({ type, text, start, end }) => found(type, text, 'text', text, start, end)),
    ...draft.quotes.map(({ text, speaker, start, end }) => {
      const by = speaker === null ? undefined : draft.mentions.names[speaker]?.text;
      return found('quote', by ?? 'no speaker', 'text', text, start, end);
    }),
    ...draft.blocks.flatMap(({ kind, language, start, end }) =>
      language === undefined
        ? []
        : [found(`language of a ${kind}`, language, 'eld', draft.text.slice(start, end), start, end)],
    ),
  ];
}

function languageFinding({ language, languageConfidence, languageOpinions }: Draft): Finding {
  const agree = languageOpinions.filter((opinion) => opinion.language === language);
  const differ = languageOpinions.filter((opinion) => opinion.language !== language);
  return {
    field: 'language',
    value: `${language} (confidence ${languageConfidence.toFixed(2)})`,
    basis: agree.map(({ by }) => by).join(', ') || 'none',
    evidence: [],
    rejected: differ.map((opinion) => `${opinion.language} (${opinion.by})`),
  };
}

function statedFindings({ stated }: Draft): Finding[] {
  return statedValues(stated).map(([field, value]) => ({
    ...{ field, value, basis: 'stated' },
    ...{ evidence: [], rejected: [] },
  }));
}

function found(
  field: string,
  value: string,
  basis: string,
  text: string,
  start: number,
  end: number,
): Finding {
  return { field, value, basis, evidence: [`«${shorten(text)}» at ${start}–${end}`], rejected: [] };
}

function describeEvidence({ rule, text, start, end, article }: Evidence): string {
  const places = [article, start === undefined || end === undefined ? undefined : `at ${start}–${end}`];
  return [`${rule}: «${shorten(text)}»`, ...places.filter((place) => place !== undefined)].join(' ');
}

function describeRejected({ value, basis, because }: Rejected): string {
  return `${value} (${basis}): ${because}`;
}

const MAX_EVIDENCE_LETTERS = 70;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= MAX_EVIDENCE_LETTERS ? line : `${line.slice(0, MAX_EVIDENCE_LETTERS - 2)} …`;
}

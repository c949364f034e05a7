import { siteWords, type Site } from '../config/site.ts';
import { dateFormatter } from '../i18n/date-patterns.ts';
import { translator, type StringKey } from '../i18n/strings.ts';
import type {
  CorrectedInArticle,
  CorrectedInName,
  Correction,
  CorrectionOccasion,
  StoryCorrection,
} from '../record/correction.ts';
import { KEPT_FIELDS, KEPT_FIELD_NAMES, type KeptFieldName } from '../record/stated-fields.ts';
import { labelsIn, type Labels } from './labels.ts';

const KEPT_FIELD_LABELS = Object.fromEntries(
  KEPT_FIELD_NAMES.map((field) => [field, KEPT_FIELDS[field].label]),
) as Readonly<Record<KeptFieldName, StringKey>>;

/** What was corrected, as a key of the interface strings: one row each. */
export const CORRECTED_LABELS = {
  title: 'article.title',
  date: 'data.field.date',
  language: 'article.language',
  ...KEPT_FIELD_LABELS,
  text: 'corrections.text',
  block: 'corrections.block',
  speaker: 'corrections.speaker',
  joined: 'corrections.joined',
  parted: 'corrections.parted',
  merged: 'corrections.merged',
  split: 'corrections.split',
  renamed: 'corrections.renamed',
  type: 'corrections.type',
} as const satisfies Readonly<Record<CorrectedInArticle | CorrectedInName, StringKey>>;

/** Why something was corrected; `undefined` where nobody says so. */
export function reasonLabels({ because }: CorrectionOccasion, site: Site): Labels | undefined {
  return because === undefined ? undefined : labelsIn((ui) => siteWords(site, because, ui));
}

/** When and why something in an article was corrected, as one sentence. */
export function occasionLabels(correction: Correction, site: Site): Labels {
  return sentence(correction, site, CORRECTED_HOW[correction.of] ?? 'made');
}

/** When and why the articles of a story were joined or parted, as one sentence. */
export function rulingLabels(ruling: StoryCorrection, site: Site): Labels {
  const labels = sentence(ruling, site, CORRECTED_HOW[ruling.of] ?? 'made');
  return labelsIn((ui) => labels[ui].charAt(0).toLocaleUpperCase(ui) + labels[ui].slice(1));
}

/** What was done where «corrected» does not say it. */
const CORRECTED_HOW: Readonly<Partial<Record<Correction['of'], 'joinedByHand' | 'partedByHand'>>> = {
  joined: 'joinedByHand',
  parted: 'partedByHand',
};

/** The reason follows a colon, because after «because» some languages would order its words in another way than its author did. */
function sentence(
  occasion: CorrectionOccasion,
  site: Site,
  how: 'made' | 'joinedByHand' | 'partedByHand',
): Labels {
  const { on } = occasion;
  const reason = reasonLabels(occasion, site);
  return labelsIn((ui) => {
    const t = translator(ui);
    const when =
      on === undefined ? t(`corrections.${how}`) : t(`corrections.${how}On`, { date: dateFormatter(ui)(on) });
    return reason === undefined ? when : `${when}: ${reason[ui]}`;
  });
}

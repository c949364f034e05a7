import { siteWords, type Site } from '../config/site.ts';
import { dateFormatter } from '../i18n/date-patterns.ts';
import { translator, type StringKey } from '../i18n/strings.ts';
import type { CorrectedInArticle, CorrectedInName, Occasion } from '../record/correction.ts';
import { KEPT_FIELDS } from '../record/stated-fields.ts';
import { labelsIn, type Labels } from './labels.ts';

/** What was corrected, as a key of the interface strings: one row each. */
export const CORRECTED_LABELS = {
  title: 'article.title',
  date: 'data.field.date',
  language: 'article.language',
  author: KEPT_FIELDS.author.label,
  source: KEPT_FIELDS.source.label,
  section: KEPT_FIELDS.section.label,
  place: KEPT_FIELDS.place.label,
  publisher: KEPT_FIELDS.publisher.label,
  url: KEPT_FIELDS.url.label,
  licence: KEPT_FIELDS.licence.label,
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

/** What was corrected, in words. */
export function correctedLabels(of: keyof typeof CORRECTED_LABELS): Labels {
  return labelsIn((ui) => translator(ui)(CORRECTED_LABELS[of]));
}

/** Why something was corrected; `undefined` where nobody says so. */
export function reasonLabels({ because }: Occasion, site: Site): Labels | undefined {
  return because === undefined ? undefined : labelsIn((ui) => siteWords(site, because, ui));
}

/** When and why something was corrected, as one sentence. */
export function occasionLabels(occasion: Occasion, site: Site): Labels {
  const { on } = occasion;
  const reason = reasonLabels(occasion, site);
  return labelsIn((ui) => {
    const t = translator(ui);
    const when =
      on === undefined ? t('corrections.made') : t('corrections.madeOn', { date: dateFormatter(ui)(on) });
    return reason === undefined ? when : `${when}: ${reason[ui]}`;
  });
}

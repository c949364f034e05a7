/** The public list of what was changed in the archive by hand, for its page and its feed. */
import type { Site } from '../config/site.ts';
import { nameLabel } from '../i18n/name-label.ts';
import { translator } from '../i18n/strings.ts';
import { siteUrls } from '../i18n/urls.ts';
import { readPublicCorrections } from '../record/archive-files/reader.ts';
import type { PublicCorrection } from '../record/correction.ts';
import { compareText } from '../record/order.ts';
import type { Change } from './change.ts';
import { formerChanges } from './former-changes.ts';
import { CORRECTED_LABELS, reasonLabels } from './corrected.ts';
import { labelsIn } from './labels.ts';

/** File of the feed of changes, without its ending. */
export const CHANGES_FEED = 'changes';

/** All changes of an archive that readers are told of, newest first and undated ones last. */
export function changesOf(archive: string, site: Site): readonly Change[] {
  return newestChangesFirst([
    ...correctionChanges(readPublicCorrections(archive), site),
    ...formerChanges(archive, site),
  ]);
}

/** Newest first, undated ones last; those of one day in the order of their ids. */
export function newestChangesFirst(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => compareText(b.on ?? '', a.on ?? '') || compareText(a.id, b.id));
}

/** Corrections as changes. */
export function correctionChanges(corrections: Iterable<PublicCorrection>, site: Site): Change[] {
  const urls = siteUrls(site.base);
  const counts = new Map<string, number>();
  return Array.from(corrections, (correction): Change => {
    const { of, on = null, article, name } = correction;
    const key = [article?.id ?? name?.id ?? '', of, on ?? 'undated'].join('.');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const words = article
      ? labelsIn(() => article.title)
      : name && labelsIn((ui) => nameLabel(name, ui).text);
    const shownIn = article?.id ?? name?.onlyIn;
    const address = shownIn === undefined ? name && urls.name(name.id) : urls.article(shownIn);
    return {
      id: count === 1 ? key : `${key}.${count}`,
      on,
      what: labelsIn((ui) => {
        const t = translator(ui);
        const what = t(CORRECTED_LABELS[of]);
        // Which articles tell one story is no part of an article that could be corrected.
        if (of === 'joined' || of === 'parted') return `${what}: ${t(`corrections.${of}ByHand`)}`;
        return t('changes.corrected', { what });
      }),
      because: reasonLabels(correction, site),
      ...(words &&
        address !== undefined && {
          subject: { address, words, ...(article && { language: article.language }) },
        }),
    };
  });
}

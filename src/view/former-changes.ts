import type { Site } from '../config/site.ts';
import { translator, type StringKey } from '../i18n/strings.ts';
import { siteUrls } from '../i18n/urls.ts';
import { readCards, readFormerAddresses } from '../record/archive-files/reader.ts';
import type { Change } from './change.ts';
import { reasonWords } from './withdrawal.ts';
import { labelsIn, type Labels } from './labels.ts';

/** Articles that moved to another address, and those that the owner withdrew. What is gone without a word is not in the list. */
export function formerChanges(archive: string, site: Site): Change[] {
  const urls = siteUrls(site.base);
  const former = [...readFormerAddresses(archive)].filter(({ kind }) => kind === 'article');
  const cards = new Map(
    former.length === 0 ? [] : Array.from(readCards(archive), (card) => [card.id, card] as const),
  );
  return former.flatMap(({ id, to: [lead], since, reason }): Change[] => {
    const card = cards.get(lead?.id ?? '');
    if (card) {
      const subject = {
        address: urls.article(card.id),
        words: labelsIn(() => card.title),
        language: card.language,
      };
      return [{ id: `moved.${id}`, on: since, what: said('changes.moved'), subject }];
    }
    if (reason === undefined) return [];
    const address = urls.article(id);
    const subject = { address, words: labelsIn(() => new URL(address, site.url).href) };
    const because = reasonWords(site, reason);
    return [{ id: `withdrawn.${id}`, on: since, what: said('changes.withdrawn'), because, subject }];
  });
}

function said(key: StringKey): Labels {
  return labelsIn((ui) => translator(ui)(key));
}

import type { Collected } from './collect-forms.ts';
import type { Groups } from './groups.ts';
import { nameInflectionOf } from './inflection.ts';
import { itemAt } from './item-at.ts';
import { isFullName, type Lemma, type LemmaTable } from './lemmas.ts';
import { reasonFor } from './reasons.ts';
import { skeletons } from './skeleton.ts';

/** What stands between a respelled name and the original in brackets. */
const OPENING = /^\s{1,2}\(["“”„«]?$/u;
/** What closes the brackets, or parts the original from what else they say. */
const CLOSING = /^["“”»]?[),;]/u;
const MAX_OPENING_LETTERS = 4;

/**
 * Joins a person whose name a language respells with the original that its text puts in brackets: «Džons Rāms (Jon Rahm)». Who is
 * in the brackets must have as many words, one of which sounds alike: it may be the actor of a part.
 */
export function joinOriginals({ drafts, formOf }: Collected, lemmas: LemmaTable, groups: Groups): void {
  drafts.forEach(({ text, mentions: { names } }, at) => {
    names.forEach((original, index) => {
      const respelled = names[index - 1];
      if (respelled?.type !== 'person' || original.type !== 'person') return;
      const gap = original.start - respelled.end;
      if (gap < 1 || gap > MAX_OPENING_LETTERS || !OPENING.test(text.slice(respelled.end, original.start)))
        return;
      if (!CLOSING.test(text.slice(original.end, original.end + 2))) return;
      const [one, other] = [index - 1, index].map((mention) =>
        lemmas.lemmaOf(formOf[at]?.[mention] ?? -1, 'person'),
      ) as [number, number];
      if (one < 0 || other < 0 || !isOriginal(itemAt(lemmas.list, one), itemAt(lemmas.list, other))) return;
      groups.join(one, other, reasonFor('original', lemmas.list[one], lemmas.list[other]));
    });
  });
}

function isOriginal(respelled: Lemma, original: Lemma): boolean {
  return (
    respelled.language === original.language &&
    nameInflectionOf(respelled.language).respells &&
    isFullName(respelled) &&
    isFullName(original) &&
    respelled.words === original.words &&
    respelled.stems.some((stems, word) => soundAlike(stems, original.stems[word] ?? []))
  );
}

function soundAlike(some: readonly string[], others: readonly string[]): boolean {
  const keys = new Set(some.flatMap(skeletons).filter((skeleton) => skeleton !== ''));
  return others.some((stem) => skeletons(stem).some((skeleton) => keys.has(skeleton)));
}

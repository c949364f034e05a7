import { partOf } from '../../../languages/lexicon-parts.ts';
import { analyseHead, nameInflectionOf } from './inflection.ts';
import type { Lemma } from './lemmas.ts';
import { isParticle, plainLetters } from './words.ts';

/** Ends of Albanian genitives: a link after one belongs to it, not to the head («Ministria e Punëve të Jashtme»). */
const GENITIVE = /(?:it|ut|ve|s|së)$/u;

/**
 * A base form with the particles of the form it was found in: «Ursulas fon der Leienas» keeps «fon der». The small words that
 * link an Albanian head to the rest take the case of the head: «Kuvendit të Kosovës» is «Kuvendi i Kosovës».
 *
 * @param base the base form without particles
 */
export function withSmallWords(text: string, base: string, lemma: Lemma): string {
  const parts = text.split(' ');
  if (parts.length === lemma.words) return base;
  const bases = base.split(' ');
  let at = 0;
  const rebuilt = parts.map((part) => {
    const next = bases[at];
    if (
      next === undefined ||
      plainLetters(part).slice(0, 2) !== plainLetters(next).slice(0, 2) ||
      isParticle(part)
    )
      return part;
    at += 1;
    return next;
  });
  return withLinks(rebuilt, parts[0] ?? '', lemma.language).join(' ');
}

/** @param form the head as the text has it */
function withLinks(parts: readonly string[], form: string, language: string): readonly string[] {
  const { headLinks } = nameInflectionOf(language);
  const head = analyseHead(form, language).find(({ base, nounCase }) => base === parts[0] && nounCase > 0);
  if (headLinks === undefined || head === undefined) return parts;
  const link = headLinks
    .split(' ')
    .find((entry) => entry.startsWith(`${head.gender}:`))
    ?.slice(2);
  const links = partOf(language, 'names').links.split(' ');
  if (link === undefined) return parts;
  return parts.map((part, index) => {
    const before = parts[index - 1] ?? '';
    const isSecond = links.includes(before);
    const isHeads =
      links.includes(part) && !isSecond && (index === 1 || (index > 1 && !GENITIVE.test(before)));
    return isHeads ? link : part;
  });
}

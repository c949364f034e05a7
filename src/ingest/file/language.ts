import { franc } from 'franc';
import type { VFile } from 'vfile';
import { LANGUAGES, UNDETERMINED } from '../../languages/index.ts';
import { BLOCK_KINDS } from '../../record/block-kinds.ts';
import type { Block } from '../../record/schema.ts';
import { spanOfField, type StatedField } from './header/stated-field.ts';
import { isoToTag, tagToIso } from './language/iso-639.ts';
import { languageMarks } from '../../languages/language-marks.ts';
import type { RankedLanguage } from './language/letter-sequences.ts';
import { countSmallWords, rankLanguages } from './language/rank-languages.ts';
import { languageTag } from './language/stated-language.ts';
import { warn } from './warn.ts';

/** The language of an article, and the opinions it rests on. */
export interface IdentifiedLanguage {
  /** BCP 47 tag or `und`. */
  readonly language: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly opinions: readonly { readonly by: string; readonly language: string }[];
  /** The given blocks, with a language of their own where it differs from the article's. */
  readonly blocks: readonly Block[];
}

/** Fewer letters than this are not evidence of a language. */
const MIN_LETTERS = 12;

/**
 * Minimum score of eld's first language: lists of names, codes and noise stay below 0.5. A text with fewer letters than
 * `minLetters` needs a higher score and a lead over the second language.
 */
const DECIDED = { minScore: 0.52, minLetters: 25, minScoreOfShort: 0.65, minLeadOfShort: 0.04 } as const;

/** eld reads 350 bytes, so samples have this many characters, and are taken from up to this many positions in an article. */
const SAMPLE = { characters: 300, maxSamples: 3 } as const;

/** Maximum number of characters given to franc: enough to be right on every article measured. */
const MAX_FRANC_CHARACTERS = 700;

/** Maximum number of eld's languages that franc chooses from, besides those with marks. */
const MAX_FRANC_CANDIDATES = 5;

/** Minimum letters, eld score, and lead over the article's language for a block in another language. */
const OWN_LANGUAGE = { minLetters: 80, minScore: 0.65, minLead: 0.1 } as const;

const francFamiliar = isoCodes(Object.keys(languageMarks));

/**
 * Identifies the language of an article. eld decides; franc is the second opinion and the stated language the third (measured in
 * ACCURACY.md). Text that is too short or not language is `und`; a language without a lexicon keeps its own tag.
 */
export function identifyLanguage(
  text: string,
  blocks: readonly Block[],
  fields: readonly StatedField[],
  file: VFile,
): IdentifiedLanguage {
  const stated = statedLanguage(fields, file);
  const words = wordsOf(text, blocks);
  const whole = hasLetters(words, MIN_LETTERS) ? rankSamples(words) : [];
  const isMixed = !isDecided(words, whole);
  const ranked = isMixed ? rankMixture(text, blocks) : whole;
  const first = ranked[0];
  if (!first) {
    if (!stated) return { language: UNDETERMINED, confidence: 0, opinions: [], blocks };
    return {
      language: stated.language,
      confidence: 0.8,
      opinions: [{ by: stated.by, language: stated.language }],
      blocks,
    };
  }
  const second = askFranc(words, ranked);
  const outvoted =
    stated !== undefined &&
    (stated.by === 'correction' ||
      isBeyondDetectors(stated.language) ||
      (!isSame(first.language, second) && isSame(stated.language, second)));
  const language = outvoted ? stated.language : first.language;
  const opinions = [
    { by: 'eld', language: first.language },
    { by: 'franc', language: second },
    ...(stated ? [stated] : []),
  ];
  warnOfDispute(language, opinions, stated, file);
  const marked = blocks.map((block) => withOwnLanguage(text, block, language));
  warnOfOtherLanguages(language, marked, file);
  return {
    language,
    confidence: Math.min(confidenceOf(language, opinions, ranked), isMixed ? first.score : 1),
    opinions: opinions.map((opinion) => ({ by: opinion.by, language: opinion.language })),
    blocks: marked,
  };
}

interface Opinion {
  readonly by: string;
  readonly language: string;
}

interface StatedLanguage extends Opinion {
  readonly field: StatedField;
}

function statedLanguage(fields: readonly StatedField[], file: VFile): StatedLanguage | undefined {
  const field = fields.find((stated) => stated.field === 'language');
  if (!field) return undefined;
  const language = languageTag(field.value);
  if (language !== undefined) return { by: field.basis, language, field };
  warn(
    file,
    'unreadable-language',
    `The ${field.basis} says «${field.value}», which is no language Kiosk knows; it is not used. Write a tag such as sv, or a name.`,
    spanOfField(field),
  );
  return undefined;
}

/** The prose of an article; everything but the header where there is no prose. */
function wordsOf(text: string, blocks: readonly Block[]): string {
  const join = (chosen: readonly Block[]): string =>
    chosen.map(({ start, end }) => text.slice(start, end)).join('\n');
  const prose = join(blocks.filter(({ kind }) => BLOCK_KINDS[kind].isProse));
  return hasLetters(prose, MIN_LETTERS) ? prose : join(blocks.filter(({ kind }) => BLOCK_KINDS[kind].isText));
}

function hasLetters(words: string, fewest: number): boolean {
  let letters = 0;
  for (const { 0: run } of words.matchAll(/\p{L}{1,100}/gu)) {
    letters += run.length;
    if (letters >= fewest) return true;
  }
  return false;
}

function isDecided(words: string, ranked: readonly RankedLanguage[]): boolean {
  const score = ranked[0]?.score ?? 0;
  if (hasLetters(words, DECIDED.minLetters)) return score >= DECIDED.minScore;
  return score >= DECIDED.minScoreOfShort && leadOf(ranked) >= DECIDED.minLeadOfShort;
}

/** The lead of the first language over the next; the two Norwegian norms count as one language. */
function leadOf(ranked: readonly RankedLanguage[]): number {
  const [first] = ranked;
  const next = ranked.find(({ language }) => first !== undefined && !isSame(language, first.language));
  return (first?.score ?? 0) - (next?.score ?? 0);
}

/** Ranks languages by the mean score of samples from the whole article, so that one foreign paragraph does not decide. */
function rankSamples(words: string): readonly RankedLanguage[] {
  const samples = samplesOf(words).map(rankLanguages);
  if (samples.length === 1) return samples[0] ?? [];
  const totals = new Map<string, number>();
  for (const { language, score } of samples.flat())
    totals.set(language, (totals.get(language) ?? 0) + score / samples.length);
  return [...totals].map(([language, score]) => ({ language, score })).toSorted((a, b) => b.score - a.score);
}

/**
 * Ranks the languages of a mixed text by their share of it, which is the score. Empty unless its blocks are clearly in different
 * languages.
 */
function rankMixture(text: string, blocks: readonly Block[]): readonly RankedLanguage[] {
  const lengths = new Map<string, number>();
  let all = 0;
  for (const { kind, start, end } of blocks) {
    const words = text.slice(start, end);
    if (!BLOCK_KINDS[kind].isProse || !hasLetters(words, OWN_LANGUAGE.minLetters)) continue;
    const [first] = rankLanguages(words.slice(0, SAMPLE.characters));
    if (!first || first.score < OWN_LANGUAGE.minScore) continue;
    lengths.set(first.language, (lengths.get(first.language) ?? 0) + words.length);
    all += words.length;
  }
  if (lengths.size < 2) return [];
  return [...lengths]
    .map(([language, length]) => ({ language, score: Math.round((100 * length) / all) / 100 }))
    .toSorted((a, b) => b.score - a.score);
}

function samplesOf(words: string): readonly string[] {
  if (words.length <= SAMPLE.characters) return [words];
  const count = Math.min(SAMPLE.maxSamples, Math.ceil(words.length / SAMPLE.characters));
  const step = (words.length - SAMPLE.characters) / (count - 1);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round(index * step);
    const sample = words.slice(start, start + SAMPLE.characters);
    const word = start === 0 ? 0 : sample.search(/\s/u);
    return word > 0 && word < SAMPLE.characters / 2 ? sample.slice(word) : sample;
  });
}

function askFranc(words: string, ranked: readonly RankedLanguage[]): string {
  const only = [
    ...francFamiliar,
    ...isoCodes(ranked.slice(0, MAX_FRANC_CANDIDATES).map(({ language }) => language)),
  ];
  return isoToTag(franc(words.slice(0, MAX_FRANC_CHARACTERS), { only }));
}

function isoCodes(tags: readonly string[]): string[] {
  return tags.map(tagToIso).filter((code) => code !== undefined);
}

/** Whether a language has a pack but no detector knows it. What the file states can then be neither confirmed nor outvoted. */
function isBeyondDetectors(tag: string): boolean {
  return tag in LANGUAGES && tagToIso(tag) === undefined;
}

/** Whether two tags name one language: Bokmål and Nynorsk are norms of Norwegian, and regions do not matter. */
function isSame(one: string, other: string): boolean {
  return languageOf(one) === languageOf(other);
}

function languageOf(tag: string): string {
  const language = tag.split('-', 1)[0] ?? tag;
  return language === 'nb' || language === 'nn' ? 'no' : language;
}

/** Where both detectors agreed, they were right on every article measured. The less they agree, the lower the confidence. */
function confidenceOf(
  language: string,
  opinions: readonly Opinion[],
  ranked: readonly RankedLanguage[],
): number {
  const lead = leadOf(ranked);
  const agreeing = opinions.filter((opinion) => isSame(opinion.language, language)).length / opinions.length;
  if (agreeing === 1) return lead > 0.02 ? 0.99 : 0.95;
  return Math.round(100 * Math.min(0.9, 0.3 + 0.4 * agreeing + lead)) / 100;
}

function warnOfDispute(
  taken: string,
  opinions: readonly Opinion[],
  stated: StatedLanguage | undefined,
  file: VFile,
): void {
  if (opinions.every(({ language }) => isSame(language, taken))) return;
  const answers = opinions.map(({ by, language }) => `«${language}» (${by})`).join(', ');
  if (stated && !isSame(stated.language, taken)) {
    warn(
      file,
      'stated-language-disagrees',
      `The file states another language than its text reads as: ${answers}; «${taken}» is taken.`,
      spanOfField(stated.field),
    );
  } else {
    warn(file, 'language-disputed', `The language is disputed: ${answers}; «${taken}» is taken.`);
  }
}

/** Warns once per other language, at its first block: half of a file can be in another language. */
function warnOfOtherLanguages(taken: string, blocks: readonly Block[], file: VFile): void {
  const others = Map.groupBy(
    blocks.filter((block) => block.language !== undefined),
    (block) => block.language,
  );
  for (const [other, [first, ...more]] of others) {
    if (first === undefined || other === undefined) continue;
    const how = more.length === 0 ? 'This block reads' : `This block and ${more.length} more read`;
    warn(
      file,
      'other-language',
      `${how} as «${other}» in an article in «${taken}», and will be marked so.`,
      first,
    );
  }
}

/** Marks a block that is long enough and clearly not in the article's language. */
function withOwnLanguage(text: string, block: Block, language: string): Block {
  if (!BLOCK_KINDS[block.kind].isProse) return block;
  const words = text.slice(block.start, block.end);
  if (!hasLetters(words, OWN_LANGUAGE.minLetters) || readsAs(words, language)) return block;
  const ranked = rankLanguages(words.slice(0, SAMPLE.characters));
  const first = ranked[0];
  if (!first || isSame(first.language, language) || first.score < OWN_LANGUAGE.minScore) return block;
  const own = ranked.find((other) => isSame(other.language, language))?.score ?? 0;
  return first.score - own < OWN_LANGUAGE.minLead ? block : { ...block, language: first.language };
}

/** Whether the lower-case words of a block are those of a language, which spares most blocks the detector. */
function readsAs(words: string, language: string): boolean {
  const counts = countSmallWords(words.slice(0, SAMPLE.characters));
  const own = counts.get(language) ?? 0;
  return own > 0 && own >= Math.max(...counts.values()) - 1;
}

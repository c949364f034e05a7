import { memoise } from '../../../base/memoise.ts';
import { everyPart, hasPart } from '../../../languages/lexicon-parts.ts';
import { BLOCK_KINDS } from '../../../record/block-kinds.ts';
import type { Span } from '../../../record/span.ts';
import { bitOf } from '../../file/names/word-classes.ts';
import { LOWER_CASE } from '../../letters.ts';
import type { ComparableDraft, IdentityOf } from '../../draft.ts';
import { exonymOf } from '../entities/exonyms.ts';
import { knownClassesOf } from '../entities/known-classes.ts';
import { analyseName } from '../entities/name-analyses.ts';
import { cleanName, distinctiveWords, isCapital } from '../entities/words.ts';
import type { NameWords } from './name-words.ts';
import { scanWords } from './scan.ts';
import { wordSkeleton } from './skeleton.ts';

/** A name in one text that can prove what the text is about: one entity, however often and in whatever forms it is named. */
export interface ProperName extends Span {
  /** The entity, where it is known. */
  readonly identity: string | undefined;
  readonly language: string;
  readonly isPerson: boolean;
  /** Whether it was found as a name; else it is a word with a capital. */
  readonly isMarked: boolean;
  /** Whether it is the place that the text was sent from, at its head, where much is reported from. */
  readonly isOfDateline: boolean;
  /** The skeletons of its words. */
  readonly words: readonly string[];
}

const MAX_REMEMBERED_NAMES = 100_000;
const MIN_SKELETON_LETTERS = 3;

/**
 * The proper names of a text, in the order of their first mention.
 *
 * @param read what {@link readNameWords} reads in it
 */
export function properNamesOf(
  draft: ComparableDraft,
  identityOf?: IdentityOf,
  read: NameWords = readNameWords(draft),
): ProperName[] {
  const { language, mentions, blocks } = draft;
  const datelines = blocks.filter(({ kind }) => BLOCK_KINDS[kind].namesAreRead && !BLOCK_KINDS[kind].isProse);
  const names = new Map<string, ProperName>();
  for (const [index, { type, start, end }] of mentions.names.entries()) {
    const words = read.mentions[index] ?? [];
    if (words.length === 0) continue;
    const identity = identityOf?.(draft, index);
    const key = identity ?? words.join(' ');
    if (names.has(key)) continue;
    const isOfDateline = datelines.some((block) => block.start <= start && end <= block.end);
    names.set(key, {
      ...{ identity, language, isPerson: type === 'person', isMarked: true, isOfDateline },
      ...{ words, start, end },
    });
  }
  for (const { words, start, end } of read.others) {
    const key = words.join(' ');
    if (!names.has(key))
      names.set(key, {
        ...{ identity: undefined, language, isPerson: false, isMarked: false, isOfDateline: false },
        ...{ words, start, end },
      });
  }
  return [...names.values()];
}

/**
 * The words of the names of a text. Names that every other text has are left out: countries, news agencies, months, and words like
 * «Polizei» that are no names.
 */
export function readNameWords(draft: ComparableDraft): NameWords {
  const { text, language, mentions } = draft;
  const seen = new Set<string>();
  return {
    mentions: mentions.names.map(({ text: form, type }) => skeletonsOf(form, language, type === 'person')),
    others: unmarkedNames(draft).flatMap(({ start, end }) => {
      const words = skeletonsOf(text.slice(start, end), language, false);
      const key = words.join(' ');
      if (words.length === 0 || seen.has(key)) return [];
      seen.add(key);
      return [{ start, end, words }];
    }),
  };
}

/** Words with a capital that no mention covers. */
function unmarkedNames({ text, language, blocks, mentions }: ComparableDraft): Span[] {
  if (!hasPart(language, 'names')) return [];
  const found: Span[] = [];
  const visitor = {
    word(start: number, end: number): void {
      if (
        end - start <= MIN_SKELETON_LETTERS ||
        LOWER_CASE[text.charCodeAt(start)] === text.charCodeAt(start)
      )
        return;
      if (mentions.names.some((name) => name.start < end && start < name.end)) return;
      if (!mentions.dates.some((date) => date.start < end && start < date.end)) found.push({ start, end });
    },
    number: () => undefined,
  };
  for (const { kind, start, end } of blocks)
    if (BLOCK_KINDS[kind].isProse) scanWords(text, start, end, visitor);
  return found;
}

/** The skeletons of the words of a name; none where it proves nothing. Words like «city» or «bank» beside a name do not count. */
function skeletonsOf(form: string, language: string, isPerson: boolean): readonly string[] {
  return isPerson ? ofPeople(language)(form) : ofThings(language)(form);
}

const ofPeople = memoise((language: string) =>
  memoise((form: string) => readSkeletons(form, language, true), MAX_REMEMBERED_NAMES),
);
const ofThings = memoise((language: string) =>
  memoise((form: string) => readSkeletons(form, language, false), MAX_REMEMBERED_NAMES),
);

function readSkeletons(form: string, language: string, isPerson: boolean): readonly string[] {
  const name = cleanName(form);
  const words = distinctiveWords(name);
  const telling = words.filter((word) => isCapital(word.replace(/^\P{L}+/u, '')) && !isPlain(word, language));
  if (telling.length === 0 || AGENCIES.has(name.toLowerCase()) || isCountry(name, words, language)) return [];
  return (isPerson ? words : telling)
    .flatMap((word) => word.split('-'))
    .map((word) => wordSkeleton(word, language).replace(/[^\p{L}\p{N}]/gu, ''))
    .map((skeleton) => (isPerson ? skeleton.replace(ARABIC_ARTICLE, '') : skeleton))
    .filter(({ length }) => length >= MIN_SKELETON_LETTERS);
}

/** «Almualems» and «al-Moualem» are one surname. */
const ARABIC_ARTICLE = /^[ae]l(?=[a-z]{5})/u;

const PLAIN_CLASSES =
  bitOf('common-word') | bitOf('organisation-word') | bitOf('role') | bitOf('no-name') | bitOf('country');
const NAME_CLASSES = bitOf('first-name') | bitOf('surname') | bitOf('place') | bitOf('organisation');

/** Whether a word is no proper name by itself: «Police», «Ministry», a month. */
function isPlain(word: string, language: string): boolean {
  const classes = knownClassesOf(language)(word.toLowerCase());
  return (classes & PLAIN_CLASSES) !== 0 && (classes & NAME_CLASSES) === 0;
}

/** Codes of countries, nations and continents in the tables of exonyms. */
const COUNTRY_KEY = /^(?:[A-Z]{2}(?:-[A-Z]{3})?|\d{3})$/u;

function isCountry(name: string, words: readonly string[], language: string): boolean {
  const bases = analyseName([...words], language).map(({ base }) => base);
  return COUNTRY_KEY.test(exonymOf(name, bases, language)?.key ?? '');
}

const AGENCIES: ReadonlySet<string> = new Set(
  everyPart('structure').flatMap(({ agencies }) => agencies.map((name) => name.toLowerCase())),
);

/** A made-up interface language: words on a page that are not in it were never translated, and its long words show what breaks. */
import type { Page } from 'playwright-core';
import {
  readArticles,
  readCards,
  readNamedDays,
  readNames,
  readStories,
} from '../../src/record/archive-files/reader.ts';
import { datePatterns } from '../../src/i18n/date-patterns.ts';
import { languageName } from '../../src/i18n/language-name.ts';
import type { Message } from '../../src/i18n/translate.ts';
import { INTERFACE_LANGUAGES, endonym } from '../../src/languages/index.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ...{ a: 'åå', e: 'éé', i: 'îî', o: 'öö', u: 'ûû', y: 'ýý', A: 'ÅÅ', E: 'ÉÉ', I: 'ÎÎ', O: 'ÖÖ', U: 'ÛÛ' },
  ...{
    c: 'ç',
    d: 'ð',
    g: 'ĝ',
    h: 'ĥ',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    n: 'ñ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    w: 'ŵ',
    z: 'ž',
  },
};

/**
 * A string in brackets and half as long again; its placeholders stay.
 *
 * @example
 * makeUp('Search {n}') //=> '[!!! Sééååŕçĥ {n} !!!]'
 */
export function makeUp(text: string): string {
  const words = text
    .split(/(\{\w+\})/u)
    .map((part) =>
      part.startsWith('{') ? part : part.replace(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter),
    );
  return `[!!! ${words.join('')} !!!]`;
}

export function makeUpAll(entries: Readonly<Record<string, Message>>): Record<string, unknown> {
  const made = (entry: Message): unknown =>
    typeof entry === 'string'
      ? makeUp(entry)
      : Object.fromEntries(Object.entries(entry).map(([form, text]) => [form, makeUp(text)]));
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, made(entry)]));
}

/** Names of formats are the same everywhere. */
const FORMATS = [
  'BibTeX',
  'RIS',
  'CSL-JSON',
  'CSV',
  'JSON',
  'JSONL',
  'JSON Feed',
  'Atom',
  'Markdown',
  'TEI',
  'edition.json',
];

/** Everything that the records of an archive contain: it is never translated. */
export interface ArchiveWords {
  readonly values: ReadonlySet<string>;
  readonly texts: string;
}

export function readArchiveWords(archive: string, more: readonly string[]): ArchiveWords {
  const values = new Set<string>([
    ...more,
    ...FORMATS,
    ...INTERFACE_LANGUAGES.map(endonym),
    // Languages are named by rules of each language, too.
    ...INTERFACE_LANGUAGES.map((tag) => languageName(tag, 'en')),
    ...datePatterns('en').months,
  ]);
  const collect = (value: unknown): void => {
    if (typeof value === 'string') values.add(squeeze(value));
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  for (const read of [readArticles, readCards, readNames, readStories, readNamedDays])
    for (const record of read(archive)) collect(record);
  return { values, texts: [...values].filter((value) => value.length > 60).join('\n') };
}

/** The words on a page, one line each: text, labels, titles. */
async function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words: string[] = [document.title];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style, noscript, time, [data-edtf], code, pre, .accuracy'))
        continue;
      words.push(node.textContent ?? '');
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
        words.push(element.getAttribute(name) ?? '');
    }
    words.push(document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
    return words;
  });
}

/** Words on a page that are neither made up nor from the archive. */
export async function foreignWordsOn(page: Page, { values, texts }: ArchiveWords): Promise<string[]> {
  const isArchives = (text: string): boolean =>
    !/\p{L}{2}/u.test(text) || values.has(text) || texts.includes(text.replace(/^…\s*|\s*…$/gu, ''));
  const left = (await wordsOn(page))
    // Addresses and digests are the same everywhere.
    .map((text) => text.replaceAll(/https?:\S+|sha256:[\da-f]*/gu, ' '))
    .filter((text) => !isArchives(squeeze(text)))
    .flatMap((text) =>
      withoutMadeUp(text)
        .replaceAll(FORMATTED, ' ')
        .split(/[·–:,]|\s-\s/u),
    )
    .map((text) => squeeze(text.replace(/^[.\s]+|[.\s]+$/gu, '')));
  return [...new Set(left.filter((text) => !isArchives(text)))];
}

/** A word as {@link makeUp} writes it: none of its letters is one that it replaces. */
const MADE_UP_WORD = new RegExp(
  `(?<!\\p{L})(?:(?![${Object.keys(LETTERS).join('')}])\\p{L})+(?!\\p{L})`,
  'gu',
);

/** Made-up strings can be inside one another. One that a link divides begins in one piece of text and ends in another. */
function withoutMadeUp(text: string): string {
  const shorter = text.replaceAll(/\[!!! (?:(?!\[!!!).)*? !!!\]/gsu, ' ');
  if (shorter !== text) return withoutMadeUp(shorter);
  return /\[!!!|!!!\]/u.test(text)
    ? text.replaceAll(/\[!!!|!!!\]/gu, ' ').replaceAll(MADE_UP_WORD, ' ')
    : text;
}

/** Dates and sizes are written by rules of each language, not by strings; tables of their own show what those do. */
const { months, monthsShort, weekdays, weekdaysShort } = datePatterns('en');
const FORMATTED = new RegExp(
  `\\b(?:${[...months, ...monthsShort, ...weekdays, ...weekdaysShort, 'or later', 'or earlier', 'MB', 'GB'].join('|')})\\b`,
  'gu',
);

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

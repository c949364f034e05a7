/** All strings of the interface, in every interface language. A missing key or plural form does not compile. */
import { memoise } from '../base/memoise.ts';
import { createHash } from 'node:crypto';
import type { InterfaceLanguage } from '../languages/index.ts';
import type { PluralCategoryOf } from './plural.ts';
import { translate, type Message, type Values } from './translate.ts';
import { strings } from '../languages/tables/strings.ts';

type English = (typeof strings)['en'];
export type { Values };
export type StringKey = keyof English;
/** Keys that count something: they have a form for each plural and need `{n}`. */
export type PluralKey = { [Key in StringKey]: English[Key] extends string ? never : Key }[StringKey];

type StringsOf<Language extends InterfaceLanguage> = {
  readonly [Key in StringKey]: Key extends PluralKey
    ? Readonly<Record<PluralCategoryOf<Language>, string>>
    : string;
};

export const STRINGS = strings satisfies {
  readonly [Language in InterfaceLanguage]: StringsOf<Language>;
};

/** A key that counts asks for `{n}`; a key known only at run time may bring its values or not. */
export type Translate = <Key extends StringKey>(
  key: Key,
  ...values: Key extends PluralKey ? [Values & { readonly n: number }] : [Values?]
) => string;

/**
 * The strings of one interface language, as a function. Text, not HTML: callers escape.
 *
 * @example
 * translator('sv')('count.articles', { n: 1234 }) //=> '1 234 artiklar', with a no-break space
 */
export function translator(ui: InterfaceLanguage): Translate {
  const entries: Readonly<Record<StringKey, Message>> = STRINGS[ui];
  return (key, values: Values = {}) => translate(entries[key], values, ui);
}

/**
 * The strings of some sections, for a page that formats them in the browser (with {@link translate}).
 *
 * @param sections whole keys, or their beginnings up to a dot: `['search', 'count']`
 * @param except keys or sections of these that are left out
 */
export function stringsOfSections(
  ui: InterfaceLanguage,
  sections: readonly string[],
  except: readonly string[] = [],
): Readonly<Record<string, Message>> {
  const isIn = (key: string, all: readonly string[]): boolean =>
    all.some((section) => key === section || key.startsWith(`${section}.`));
  const entries = Object.entries<Message>(STRINGS[ui]);
  return Object.fromEntries(entries.filter(([key]) => isIn(key, sections) && !isIn(key, except)));
}

/** SHA-256 of all strings of a language: part of the key under which a finished page is kept. */
export const stringsDigest = memoise((ui: InterfaceLanguage) =>
  createHash('sha256').update(JSON.stringify(STRINGS[ui])).digest('hex'),
);

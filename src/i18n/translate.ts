/** Formats messages of the interface. It also runs in the browser, with the few messages that a page brings along. */
import type { InterfaceLanguage } from '../languages/index.ts';
import { formatInteger, pluralCategory, type PluralCategory } from './plural.ts';

/** A pattern with `{name}` placeholders, or one pattern per plural form; `{n}` selects the form. */
export type Message =
  string | (Readonly<Partial<Record<PluralCategory, string>>> & { readonly other: string });

/** Values of the placeholders. Numbers are grouped as the language does, so a year has to be a string. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Formats a message. The result is text, not HTML.
 *
 * @throws {Error} if a placeholder has no value, a value has no placeholder, or a plural form is missing
 * @example
 * translate({ one: '{n} Datei', other: '{n} Dateien' }, { n: 1200 }, 'de') //=> '1.200 Dateien'
 */
export function translate(message: Message, values: Values, ui: InterfaceLanguage): string {
  const pattern = typeof message === 'string' ? message : pluralForm(message, values['n'], ui);
  const used = new Set<string>();
  const text = pattern.replace(/\{(\w+)\}/g, (_place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`«${pattern}» needs a value for {${name}}.`);
    used.add(name);
    return typeof value === 'number' ? formatInteger(value, ui) : value;
  });
  const unknown = Object.keys(values).filter((name) => !used.has(name));
  if (unknown.length > 0) throw new Error(`«${pattern}» has no place for {${unknown.join('}, {')}}.`);
  return text;
}

function pluralForm(
  message: Exclude<Message, string>,
  n: string | number | undefined,
  ui: InterfaceLanguage,
): string {
  if (typeof n !== 'number')
    throw new Error(`«${message.other}» has plural forms and needs a number for {n}.`);
  const category = pluralCategory(n, ui);
  const form = message[category];
  if (form === undefined)
    throw new Error(`«${message.other}» has no form «${category}», which ${n} takes in ${ui}.`);
  return form;
}

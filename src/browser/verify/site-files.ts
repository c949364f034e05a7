/** Files of the site that a page's tools load when the reader asks. */
import { translate, type Message, type Values } from '../../i18n/translate.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import type { Bytes } from './hashes.ts';

/** A file of the site that could not be loaded. */
export class Unreachable extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`${file} could not be loaded.`);
    this.file = file;
  }
}

/**
 * Loads a file anew, or as the service worker kept it.
 *
 * @param path below the site's root
 * @throws {Unreachable}
 */
export async function loadFile(path: string, version?: string): Promise<Bytes> {
  const address = (document.documentElement.dataset['base'] ?? '/') + path;
  const response = await fetch(version === undefined ? address : `${address}?root=${version}`, {
    cache: 'no-cache',
  }).catch(() => undefined);
  if (response?.ok !== true) throw new Unreachable(path);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Loads a file of JSON that the build wrote.
 *
 * @throws {Unreachable} also where it is something else
 */
export async function loadJson<Content>(path: string): Promise<Content> {
  const bytes = await loadFile(path);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Content;
  } catch {
    throw new Unreachable(path);
  }
}

/** Formats a string of the section `verify`. */
export type Say = (key: string, values?: Values) => string;

/** @throws {Unreachable} */
export async function loadWords(ui: InterfaceLanguage): Promise<Say> {
  const strings = await loadJson<Readonly<Record<string, Message>>>(`frame/verify/${ui}.json`);
  return (key, values = {}) => translate(strings[`verify.${key}`] ?? key, values, ui);
}

/** An element with some words. */
export function withWords<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...words: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...words);
  return element;
}

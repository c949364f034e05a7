import { INTERFACE_LANGUAGES, LANGUAGES, UNDETERMINED } from '../../../languages/index.ts';
import { DETECTABLE } from './iso-639.ts';

/** From the lower-case name of a language, in any interface language or in itself, to its tag; from the tag too where it has a pack. */
const tagOfName: ReadonlyMap<string, string> = new Map([
  ...[...DETECTABLE, 'no'].flatMap((tag) =>
    [...INTERFACE_LANGUAGES, tag].flatMap((reader): [string, string][] => {
      const name = nameOf(tag, reader);
      return name === undefined ? [] : [[name.toLowerCase(), tag]];
    }),
  ),
  ...Object.entries(LANGUAGES).flatMap(([tag, endonym]): [string, string][] => [
    [tag.toLowerCase(), tag],
    [endonym.toLowerCase(), tag],
  ]),
]);

function nameOf(tag: string, reader: string): string | undefined {
  return new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(tag);
}

/**
 * The BCP 47 tag of a stated language, which is a tag, an ISO 639-2 code or a name; `undefined` where it is none of these.
 *
 * @example
 * languageTag('Svenska') //=> 'sv'
 * @example
 * languageTag('lav') //=> 'lv'
 */
export function languageTag(stated: string): string | undefined {
  const value = stated.trim();
  const named = tagOfName.get(value.toLowerCase().replace(/ valoda$/u, ''));
  if (named !== undefined) return named;
  if (!/^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/.test(value)) return undefined;
  try {
    const tag = Intl.getCanonicalLocales(value.replaceAll('_', '-'))[0];
    return tag === undefined || tag === UNDETERMINED || nameOf(tag, 'en') === undefined ? undefined : tag;
  } catch {
    return undefined;
  }
}

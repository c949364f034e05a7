import { memoise } from '../../../base/memoise.ts';
import { INTERFACE_LANGUAGES } from '../../../languages/index.ts';
import type { Spelling } from './spelling.ts';

/** Languages whose names of countries a reader may type. */
const TYPED_IN = [...INTERFACE_LANGUAGES, 'nb', 'fi', 'et', 'lt', 'pl', 'fr', 'es', 'it', 'ru', 'uk', 'be'];

let known: ReadonlyMap<string, string> | undefined;

/**
 * The names of a country in other languages (region names of CLDR), for a place with the name of a country among its
 * labels.
 *
 * @param label the name of the place in each language
 */
export function countryNames(label: Readonly<Record<string, string>>): readonly Spelling[] {
  known ??= regionsByName();
  const region = Object.entries(label)
    .map(([language, text]) => known?.get(`${language} ${text}`))
    .find((found) => found !== undefined);
  if (region === undefined) return [];
  return TYPED_IN.flatMap((language) => {
    const text = nameRegion(region, language);
    return text === undefined ? [] : [{ language, text }];
  });
}

function regionsByName(): Map<string, string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  const regions = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    INTERFACE_LANGUAGES.flatMap((language) =>
      regions.flatMap((region): [string, string][] => {
        const name = nameRegion(region, language);
        return name === undefined ? [] : [[`${language} ${name}`, region]];
      }),
    ),
  );
}

const displayOf = memoise(
  (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);

function nameRegion(region: string, language: string): string | undefined {
  return displayOf(language).of(region);
}

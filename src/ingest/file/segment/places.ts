import gazetteer from '../names/gazetteer.json' with { type: 'json' };
import { everyLanguage } from './label-words.ts';

/** Names that a person or a company has too: «Bo: Den ligger stille.» */
const ambiguous = new Set([
  ...gazetteer.firstNamesOfWomen,
  ...gazetteer.firstNamesOfMen,
  ...gazetteer.otherFirstNames,
  ...gazetteer.surnames,
  ...gazetteer.companies,
]);
const towns = gazetteer.towns.filter((town) => !ambiguous.has(town));
const places = new Set(
  [...everyLanguage('datelinePlaces'), ...towns].flatMap((place) => [place, place.toUpperCase()]),
);

/**
 * Whether words are a town that Kiosk knows, or several between strokes of which it knows one.
 *
 * @example
 * isKnownPlace('Eutin/Plön') //=> true
 */
export function isKnownPlace(words: string): boolean {
  const names = words.trim().split(/\s?\/\s?/u);
  return (
    names.some((name) => places.has(name)) && names.every((name) => /^\p{Lu}[\p{L}.’' -]{1,30}$/u.test(name))
  );
}

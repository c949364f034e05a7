import { bitOf, wordClassesOf } from '../../file/names/word-classes.ts';

/** A word in capitals that is too long for most abbreviations: «LUDZĀ», but not «USA» or «NATO». */
const CAPITALS = /^\p{Lu}{5,}$/u;

const PLACE = bitOf('place') | bitOf('inflected-place');
const ORGANISATION = bitOf('organisation') | bitOf('company');

/** Whether a name is one word in capitals, as headings and datelines have them. */
export function isInCapitals(name: string): boolean {
  return CAPITALS.test(name);
}

/** A place that a heading sets in capitals, as the language writes it otherwise: «LUDZĀ» is «Ludzā». Other names stay. */
export function fromHeading(name: string, language: string): string {
  if (!isInCapitals(name)) return name;
  const classes = wordClassesOf(language).classesOf(name.toLowerCase());
  const isPlace = (classes & PLACE) !== 0 && (classes & ORGANISATION) === 0;
  return isPlace ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

import { memoise } from '../../../base/memoise.ts';
import { everyPart, partOf } from '../../../languages/lexicon-parts.ts';
import { FIRST_NAMES_OF_MEN, FIRST_NAMES_OF_WOMEN } from '../../file/names/listed-first-names.ts';
import { nameInflectionOf } from './inflection.ts';

/** First names of a language, and those of others as it respells them. */
export const firstNamesOf = memoise((language: string): ReadonlySet<string> => {
  const { respelledFirstNames = '' } = nameInflectionOf(language);
  return new Set(`${partOf(language, 'names').firstNames} ${respelledFirstNames}`.split(' ').filter(Boolean));
});

/** First names of all languages, which keep their last letters: «Petrit». */
export const everyFirstName: ReadonlySet<string> = new Set(
  everyPart('names').flatMap(({ firstNames }) => firstNames.split(' ')),
);

/** The endings a language gives to the first names of men and of women from others: «Zigismunds», «Megana». */
const ENDING_OF_MEN = /(?:is|s|š)$/u;
const ENDING_OF_WOMEN = /[ae]$/u;

/** Whether any list has a first name, with or without the ending of a nominative: «Aslans» is «Aslan». */
export function isListedFirstName(base: string, language: string): boolean {
  const lists = [firstNamesOf(language), everyFirstName, FIRST_NAMES_OF_WOMEN, FIRST_NAMES_OF_MEN];
  if (lists.some((names) => names.has(base))) return true;
  if (nameInflectionOf(language).inflects !== 'every-word') return false;
  const isOf = (names: ReadonlySet<string>, ending: RegExp): boolean =>
    ending.test(base) && names.has(base.replace(ending, ''));
  return isOf(FIRST_NAMES_OF_MEN, ENDING_OF_MEN) || isOf(FIRST_NAMES_OF_WOMEN, ENDING_OF_WOMEN);
}

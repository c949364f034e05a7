import gazetteer from './gazetteer.json' with { type: 'json' };

/** First names of women and of men in many languages; some are in both. */
export const FIRST_NAMES_OF_WOMEN: ReadonlySet<string> = new Set(gazetteer.firstNamesOfWomen);
export const FIRST_NAMES_OF_MEN: ReadonlySet<string> = new Set(gazetteer.firstNamesOfMen);

/**
 * The languages whose models were trained together. `other.json` is what these models share, so a language without a model of its own is
 * read with their word lists. A language added later is trained alone and changes none of them.
 */
export const TRAINED_TOGETHER = ['lv', 'sv', 'de', 'sq', 'da'] as const;

// Written by `npm run languages` from the folders beside this one.

/** Languages with a lexicon: ingest reads their dates, captions and names. */
export const SOURCE_LANGUAGES = ['lv', 'sv', 'de', 'sq', 'da', 'nb'] as const;

/** Languages with strings: the site speaks them. */
export const INTERFACE_LANGUAGES = ['en', 'lv', 'sv', 'de', 'sq', 'da'] as const;

/** Languages that write all nouns with a capital, so that it does not show a name. */
export const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de']);

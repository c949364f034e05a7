/**
 * The names of places and organisations that spelling rules cannot derive from other languages. One per line:
 * `key | names; other forms`, the usual name first, separated by commas. A form after the semicolon is recognised, but
 * never printed as the label: another grammatical case, a part for the whole («Holland»), a name of the past. The keys are the
 * same in every language. The form in the language of a place needs no line where all languages write it alike.
 */
export interface Exonyms {
  /** Cities and regions, by a key of Kiosk's own. */
  readonly cities?: string;
  /** Countries beside their names in CLDR; keys are ISO 3166 codes or UN M49 areas as CLDR knows them. */
  readonly countries?: string;
  /** International organisations, and a few buildings whose names are used for an institution. */
  readonly organisations?: string;
  /** The form a newspaper uses where CLDR lists a country without its article («Bjellorusi», «Bjellorusia»): endings and what they become. */
  readonly articles?: readonly (readonly [ending: string, becomes: string])[];
}

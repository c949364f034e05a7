import type { Locale } from 'date-fns';

/** How a language writes dates: the order of the parts and the words around them. */
export interface DateOrder {
  /** Spring, summer, autumn, winter (EDTF months 21–24). */
  readonly seasons: readonly string[];
  readonly day: string;
  readonly dayMonth: string;
  readonly month: string;
  readonly season: string;
  readonly year: string;
  readonly decade: string;
  readonly daysInMonth: string;
  readonly daysInYear: string;
  readonly monthsInYear: string;
  readonly years: string;
  readonly interval: string;
  readonly sometimeIn: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly alternative: string;
  readonly approximate: string;
  readonly uncertain: string;
  readonly yearUnknown: string;
  readonly undated: string;
}

/** The section of a pack: month and weekday names come from date-fns, the rest is what people write. */
export interface DateWording extends DateOrder {
  /** Imported one by one: the index of all locales costs seconds and hundreds of megabytes. */
  readonly locale: Locale;
  /** Whether date-fns writes names with a capital that the language does not. */
  readonly lowerCase?: boolean;
  /** Seven weekday names from Monday, where those of date-fns are not what people write. */
  readonly weekdays?: readonly string[];
}

/** The names of months and seasons in every language of the interface, as its dates write them. */
export interface DateNames {
  /** Twelve lists, from January. */
  readonly months: readonly (readonly string[])[];
  /** Four lists, from spring. */
  readonly seasons: readonly (readonly string[])[];
}

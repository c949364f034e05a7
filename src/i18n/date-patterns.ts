/** Month names from date-fns, the order of the parts from what people write (date-fns' own long dates are not always that). */
import type { Locale, Month } from 'date-fns';
// One by one: the index of all locales costs seconds and hundreds of megabytes.
import { da } from 'date-fns/locale/da';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { lv } from 'date-fns/locale/lv';
import { sq } from 'date-fns/locale/sq';
import { sv } from 'date-fns/locale/sv';
import type { InterfaceLanguage } from '../languages/index.ts';
import type { DatePatterns } from './format-edtf.ts';

const LOCALES = { en: enGB, lv, sv, de, sq, da } as const satisfies Record<InterfaceLanguage, Locale>;

type OwnPatterns = Omit<DatePatterns, 'months' | 'monthsShort' | 'weekdays' | 'weekdaysShort'>;

const PATTERNS = {
  en: {
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    day: '{day} {month} {year}',
    dayMonth: '{day} {month}',
    month: '{month} {year}',
    season: '{season} {year}',
    year: '{year}',
    decade: '{year}s',
    daysInMonth: '{from}–{to} {month} {year}',
    daysInYear: '{from} – {to} {year}',
    monthsInYear: '{from}–{to} {year}',
    years: '{from}–{to}',
    interval: '{from} – {to}',
    sometimeIn: 'in the period {date}',
    notBefore: '{date} or later',
    notAfter: '{date} or earlier',
    approximate: 'about {date}',
    uncertain: '{date} (uncertain)',
    yearUnknown: '{date}, year unknown',
    undated: 'undated',
  },
  lv: {
    seasons: ['pavasaris', 'vasara', 'rudens', 'ziema'],
    day: '{year}. gada {day}. {month}',
    dayMonth: '{day}. {month}',
    month: '{year}. gada {month}',
    season: '{year}. gada {season}',
    year: '{year}. gads',
    decade: '{year}. gadi',
    daysInMonth: '{year}. gada {from}.–{to}. {month}',
    daysInYear: '{year}. gada {from} – {to}',
    monthsInYear: '{year}. gada {from}–{to}',
    years: '{from}.–{to}. gads',
    interval: '{from} – {to}',
    sometimeIn: 'laikposmā: {date}',
    notBefore: '{date} vai vēlāk',
    notAfter: '{date} vai agrāk',
    approximate: 'aptuveni {date}',
    uncertain: '{date} (nav droši zināms)',
    yearUnknown: '{date}, gads nav zināms',
    undated: 'bez datuma',
  },
  sv: {
    seasons: ['våren', 'sommaren', 'hösten', 'vintern'],
    day: '{day} {month} {year}',
    dayMonth: '{day} {month}',
    month: '{month} {year}',
    season: '{season} {year}',
    year: '{year}',
    decade: '{year}-talet',
    daysInMonth: '{from}–{to} {month} {year}',
    daysInYear: '{from}–{to} {year}',
    monthsInYear: '{from}–{to} {year}',
    years: '{from}–{to}',
    interval: '{from} – {to}',
    sometimeIn: 'under perioden {date}',
    notBefore: '{date} eller senare',
    notAfter: '{date} eller tidigare',
    approximate: 'omkring {date}',
    uncertain: '{date} (osäkert)',
    yearUnknown: '{date}, okänt år',
    undated: 'odaterad',
  },
  de: {
    seasons: ['Frühjahr', 'Sommer', 'Herbst', 'Winter'],
    day: '{day}. {month} {year}',
    dayMonth: '{day}. {month}',
    month: '{month} {year}',
    season: '{season} {year}',
    year: '{year}',
    decade: '{year}er Jahre',
    daysInMonth: '{from}.–{to}. {month} {year}',
    daysInYear: '{from} – {to} {year}',
    monthsInYear: '{from}–{to} {year}',
    years: '{from}–{to}',
    interval: '{from} – {to}',
    sometimeIn: 'im Zeitraum {date}',
    notBefore: '{date} oder später',
    notAfter: '{date} oder früher',
    approximate: 'etwa {date}',
    uncertain: '{date} (unsicher)',
    yearUnknown: '{date}, Jahr unbekannt',
    undated: 'undatiert',
  },
  sq: {
    seasons: ['pranvera', 'vera', 'vjeshta', 'dimri'],
    day: '{day} {month} {year}',
    dayMonth: '{day} {month}',
    month: '{month} {year}',
    season: '{season} {year}',
    year: '{year}',
    decade: 'vitet {year}',
    daysInMonth: '{from}–{to} {month} {year}',
    daysInYear: '{from} – {to} {year}',
    monthsInYear: '{from}–{to} {year}',
    years: '{from}–{to}',
    interval: '{from} – {to}',
    sometimeIn: 'në periudhën {date}',
    notBefore: '{date} ose më vonë',
    notAfter: '{date} ose më herët',
    approximate: 'afërsisht {date}',
    uncertain: '{date} (e pasigurt)',
    yearUnknown: '{date}, viti nuk dihet',
    undated: 'pa datë',
  },
  da: {
    seasons: ['foråret', 'sommeren', 'efteråret', 'vinteren'],
    day: '{day}. {month} {year}',
    dayMonth: '{day}. {month}',
    month: '{month} {year}',
    season: '{season} {year}',
    year: '{year}',
    decade: '{year}’erne',
    daysInMonth: '{from}.–{to}. {month} {year}',
    daysInYear: '{from} – {to} {year}',
    monthsInYear: '{from}–{to} {year}',
    years: '{from}–{to}',
    interval: '{from} – {to}',
    sometimeIn: 'i perioden {date}',
    notBefore: '{date} eller senere',
    notAfter: '{date} eller tidligere',
    approximate: 'omkring {date}',
    uncertain: '{date} (usikkert)',
    yearUnknown: '{date}, ukendt år',
    undated: 'udateret',
  },
} as const satisfies Record<InterfaceLanguage, OwnPatterns>;

/** Albanian weekdays are feminine adjectives; date-fns has them without their article. */
const ALBANIAN_WEEKDAYS = ['e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë', 'e diel'];

/** Everything {@link formatEdtf} needs to write dates in a language; plain data, so a page can hand it to its script. */
export function datePatterns(ui: InterfaceLanguage): DatePatterns {
  const { localize } = LOCALES[ui];
  const lower = (name: string) => (ui === 'sq' ? name.toLowerCase() : name);
  const months = (width: 'wide' | 'abbreviated') =>
    MONTHS.map((month) => lower(localize.month(month, { width, context: 'standalone' })));
  const weekdays = (width: 'wide' | 'short') =>
    FROM_MONDAY.map((day) => lower(localize.day(day, { width, context: 'standalone' })));
  return {
    months: months('wide'),
    monthsShort: months('abbreviated'),
    weekdays: ui === 'sq' ? ALBANIAN_WEEKDAYS : weekdays('wide'),
    weekdaysShort: weekdays('short'),
    ...PATTERNS[ui],
  };
}

const MONTHS: readonly Month[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0] as const;

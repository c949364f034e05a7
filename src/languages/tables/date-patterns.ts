// Written by `npm run languages` from the folders beside this one.
import type { DateWording } from '../sections/date-patterns.ts';
import { datePatterns as en } from '../en/date-patterns.ts';
import { datePatterns as lv } from '../lv/date-patterns.ts';
import { datePatterns as sv } from '../sv/date-patterns.ts';
import { datePatterns as de } from '../de/date-patterns.ts';
import { datePatterns as sq } from '../sq/date-patterns.ts';
import { datePatterns as da } from '../da/date-patterns.ts';

export const datePatterns: Readonly<Record<string, DateWording>> = { en, lv, sv, de, sq, da };

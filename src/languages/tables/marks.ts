// Written by `npm run languages` from the folders beside this one.
import type { LanguageMarks } from '../sections/marks.ts';
import { marks as en } from '../en/marks.ts';
import { marks as lv } from '../lv/marks.ts';
import { marks as sv } from '../sv/marks.ts';
import { marks as de } from '../de/marks.ts';
import { marks as sq } from '../sq/marks.ts';
import { marks as da } from '../da/marks.ts';
import { marks as nb } from '../nb/marks.ts';

export const marks: Readonly<Record<string, LanguageMarks>> = { en, lv, sv, de, sq, da, nb };

// Written by `npm run languages` from the folders beside this one.
import type { Exonyms } from '../sections/exonyms.ts';
import { exonyms as en } from '../en/exonyms.ts';
import { exonyms as lv } from '../lv/exonyms.ts';
import { exonyms as sv } from '../sv/exonyms.ts';
import { exonyms as de } from '../de/exonyms.ts';
import { exonyms as sq } from '../sq/exonyms.ts';
import { exonyms as da } from '../da/exonyms.ts';
import { exonyms as nb } from '../nb/exonyms.ts';

export const exonyms: Readonly<Record<string, Exonyms>> = { en, lv, sv, de, sq, da, nb };

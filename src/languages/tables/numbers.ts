// Written by `npm run languages` from the folders beside this one.
import { numbers as en } from '../en/numbers.ts';
import { numbers as lv } from '../lv/numbers.ts';
import { numbers as sv } from '../sv/numbers.ts';
import { numbers as de } from '../de/numbers.ts';
import { numbers as sq } from '../sq/numbers.ts';
import { numbers as da } from '../da/numbers.ts';

export const numbers = { en, lv, sv, de, sq, da };

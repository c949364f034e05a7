// Written by `npm run languages` from the folders beside this one.
import type { IrregularWords } from '../sections/irregular-words.ts';
import { irregularWords as lv } from '../lv/irregular-words.ts';
import { irregularWords as sv } from '../sv/irregular-words.ts';
import { irregularWords as de } from '../de/irregular-words.ts';
import { irregularWords as sq } from '../sq/irregular-words.ts';
import { irregularWords as da } from '../da/irregular-words.ts';
import { irregularWords as nb } from '../nb/irregular-words.ts';

export const irregularWords: Readonly<Record<string, IrregularWords>> = { lv, sv, de, sq, da, nb };

// Written by `npm run languages` from the folders beside this one.
import type { Endings } from '../sections/endings.ts';
import { endings as lv } from '../lv/endings.ts';
import { endings as sv } from '../sv/endings.ts';
import { endings as de } from '../de/endings.ts';
import { endings as sq } from '../sq/endings.ts';
import { endings as da } from '../da/endings.ts';
import { endings as nb } from '../nb/endings.ts';

export const endings: Readonly<Record<string, Endings>> = { lv, sv, de, sq, da, nb };

// Written by `npm run languages` from the folders beside this one.
import type { Sounds } from '../sections/sounds.ts';
import { sounds as en } from '../en/sounds.ts';
import { sounds as lv } from '../lv/sounds.ts';
import { sounds as sv } from '../sv/sounds.ts';
import { sounds as de } from '../de/sounds.ts';
import { sounds as sq } from '../sq/sounds.ts';
import { sounds as da } from '../da/sounds.ts';
import { sounds as nb } from '../nb/sounds.ts';

export const sounds: Readonly<Record<string, Sounds>> = { en, lv, sv, de, sq, da, nb };

// Written by `npm run languages` from the folders beside this one.
import type { Lexicon } from '../sections/lexicon.ts';
import { lexicon as lv } from '../lv/lexicon.ts';
import { lexicon as sv } from '../sv/lexicon.ts';
import { lexicon as de } from '../de/lexicon.ts';
import { lexicon as sq } from '../sq/lexicon.ts';
import { lexicon as da } from '../da/lexicon.ts';
import { lexicon as nb } from '../nb/lexicon.ts';

export const lexicons: Readonly<Record<string, Lexicon>> = { lv, sv, de, sq, da, nb };

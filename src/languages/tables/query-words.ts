// Written by `npm run languages` from the folders beside this one.
import type { QueryWords } from '../sections/query-words.ts';
import { queryWords as en } from '../en/query-words.ts';
import { queryWords as lv } from '../lv/query-words.ts';
import { queryWords as sv } from '../sv/query-words.ts';
import { queryWords as de } from '../de/query-words.ts';
import { queryWords as sq } from '../sq/query-words.ts';
import { queryWords as da } from '../da/query-words.ts';

export const queryWords: Readonly<Record<string, QueryWords>> = { en, lv, sv, de, sq, da };

// Written by `npm run languages` from the folders beside this one.
import type { Compounds } from '../sections/compounds.ts';
import { compounds as sv } from '../sv/compounds.ts';
import { compounds as de } from '../de/compounds.ts';
import { compounds as da } from '../da/compounds.ts';

export const compounds: Readonly<Record<string, Compounds>> = { sv, de, da };

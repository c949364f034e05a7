// Written by `npm run languages` from the folders beside this one.
import type { NameLists } from '../sections/name-lists.ts';
import lv from '../lv/name-lists.json' with { type: 'json' };
import sv from '../sv/name-lists.json' with { type: 'json' };
import de from '../de/name-lists.json' with { type: 'json' };
import sq from '../sq/name-lists.json' with { type: 'json' };
import da from '../da/name-lists.json' with { type: 'json' };
import nb from '../nb/name-lists.json' with { type: 'json' };

export const nameLists: Readonly<Record<string, NameLists>> = { lv, sv, de, sq, da, nb };

// Written by `npm run languages` from the folders beside this one.
import type { StoredModel } from '../sections/name-model.ts';
import lv from '../lv/name-model.json' with { type: 'json' };
import sv from '../sv/name-model.json' with { type: 'json' };
import de from '../de/name-model.json' with { type: 'json' };
import sq from '../sq/name-model.json' with { type: 'json' };
import da from '../da/name-model.json' with { type: 'json' };
import nb from '../nb/name-model.json' with { type: 'json' };

export const nameModels: Readonly<Record<string, StoredModel>> = { lv, sv, de, sq, da, nb };

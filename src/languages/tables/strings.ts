// Written by `npm run languages` from the folders beside this one.
import en from '../en/strings.json' with { type: 'json' };
import lv from '../lv/strings.json' with { type: 'json' };
import sv from '../sv/strings.json' with { type: 'json' };
import de from '../de/strings.json' with { type: 'json' };
import sq from '../sq/strings.json' with { type: 'json' };
import da from '../da/strings.json' with { type: 'json' };

export const strings = { en, lv, sv, de, sq, da };

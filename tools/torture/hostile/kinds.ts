import { BYTE_KINDS } from './kinds/bytes.ts';
import { HEADER_KINDS } from './kinds/headers.ts';
import { LETTER_KINDS } from './kinds/letters.ts';
import { MARKUP_KINDS } from './kinds/markup.ts';
import { NAME_KINDS } from './kinds/names.ts';
import { THING_KINDS } from './kinds/things.ts';
import { WORD_KINDS } from './kinds/words.ts';
import type { HostileKinds } from './thing.ts';

/** All kinds of hostile things by name. */
export const HOSTILE_KINDS: HostileKinds = {
  ...BYTE_KINDS,
  ...HEADER_KINDS,
  ...LETTER_KINDS,
  ...MARKUP_KINDS,
  ...NAME_KINDS,
  ...THING_KINDS,
  ...WORD_KINDS,
};

import type { Cast, MadeName } from './names.ts';
import type { Random } from './random.ts';
import { MADE_LANGUAGES, type MadeLanguage } from './languages/index.ts';

/** Something that happened, told once or in several languages. */
export interface MadeEvent {
  /** Days after the first of January 2006. */
  readonly day: number;
  readonly persons: readonly MadeName[];
  readonly places: readonly MadeName[];
  /** A figure that every telling names. */
  readonly figure: number;
  /** Ranks of the nouns its tellings share. */
  readonly topics: readonly number[];
  readonly tellings: readonly MadeLanguage[];
}

const DAYS = 20 * 365;
const TOPICS = 12;

export function inventEvent(random: Random, { persons, places }: Cast): MadeEvent {
  const tellings = random.below(4) === 0 ? 2 + random.below(MADE_LANGUAGES.length - 1) : 1;
  const first = random.below(MADE_LANGUAGES.length);
  return {
    day: random.below(DAYS),
    persons: chosen(random, persons, 1 + random.below(4)),
    places: chosen(random, places, 1 + random.below(2)),
    figure: 12 + random.below(9_000),
    topics: Array.from({ length: TOPICS }, () => 60 + random.below(8_000)),
    tellings: Array.from(
      { length: tellings },
      (_, index) => MADE_LANGUAGES[(first + index) % MADE_LANGUAGES.length] ?? 'lv',
    ),
  };
}

function chosen(random: Random, names: readonly MadeName[], count: number): MadeName[] {
  const ranks = new Set(Array.from({ length: count }, () => random.rank(names.length)));
  return [...ranks].flatMap((rank) => names[rank] ?? []);
}

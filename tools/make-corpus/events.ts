import type { MadeNames, MadeName } from './names.ts';
import type { Random } from './random.ts';
import { MADE_LANGUAGES, type MadeLanguage } from './languages/index.ts';

/** An event, reported in one language or in several. */
export interface MadeEvent {
  /** Days after the first of January 2006. */
  readonly day: number;
  readonly persons: readonly MadeName[];
  readonly places: readonly MadeName[];
  /** A number that every report names. */
  readonly figure: number;
  /** Ranks of the nouns that its reports share. */
  readonly topics: readonly number[];
  /** The languages of its reports. */
  readonly languages: readonly MadeLanguage[];
}

const DAYS = 20 * 365;
const TOPICS = 12;

export function inventEvent(random: Random, { persons, places }: MadeNames): MadeEvent {
  const reports = random.below(4) === 0 ? 2 + random.below(MADE_LANGUAGES.length - 1) : 1;
  const first = random.below(MADE_LANGUAGES.length);
  return {
    day: random.below(DAYS),
    persons: chosen(random, persons, 1 + random.below(4)),
    places: chosen(random, places, 1 + random.below(2)),
    figure: 12 + random.below(9_000),
    topics: Array.from({ length: TOPICS }, () => 60 + random.below(8_000)),
    languages: Array.from(
      { length: reports },
      (_, index) => MADE_LANGUAGES[(first + index) % MADE_LANGUAGES.length] ?? 'lv',
    ),
  };
}

function chosen(random: Random, names: readonly MadeName[], count: number): MadeName[] {
  const ranks = new Set(Array.from({ length: count }, () => random.rank(names.length)));
  return [...ranks].flatMap((rank) => names[rank] ?? []);
}

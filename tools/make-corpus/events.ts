import { drawDay } from './dates.ts';
import { MADE_LANGUAGES, type MadeLanguage } from './languages/index.ts';
import type { MadeDesk } from './made-text.ts';
import { PERSONS, PLACES, type MadeName } from './names.ts';
import type { Random } from './random.ts';

/** An event, reported in one language or in several. */
export interface MadeEvent {
  /** Days after the first day of the news. */
  readonly day: number;
  readonly persons: readonly MadeName[];
  readonly places: readonly MadeName[];
  /** A number that every report names. */
  readonly figure: number;
  /** Ranks of the nouns of which every report uses some. */
  readonly topics: readonly number[];
  /** The language of each report. Each is written by itself. */
  readonly reports: readonly MadeLanguage[];
  /** How many papers print a report: of a paper's own report one. */
  readonly papers: number;
}

const TOPICS = 12;

/** Invents an event: one in five is reported several times, half of those in one language; of the others an agency reports one in eight. */
export function inventEvent({ names, random }: Pick<MadeDesk, 'names' | 'random'>): MadeEvent {
  const reports = random.below(5) === 0 ? 2 + random.below(MADE_LANGUAGES.length - 1) : 1;
  const step = random.below(2);
  const first = random.below(MADE_LANGUAGES.length);
  return {
    day: drawDay(random),
    persons: drawRanks(random, PERSONS, 1 + random.below(4)).map(names.person),
    places: drawRanks(random, PLACES, 1 + random.below(2)).map(names.place),
    figure: 12 + random.below(9_000),
    topics: Array.from({ length: TOPICS }, () => drawTopic(random)),
    reports: Array.from(
      { length: reports },
      (_, index) => MADE_LANGUAGES[(first + index * step) % MADE_LANGUAGES.length] ?? 'lv',
    ),
    papers: reports === 1 && random.below(8) === 0 ? 2 + random.below(3) : 1,
  };
}

/** Draws the rank of a noun that is what a text is about: not one of those that every text has. */
export function drawTopic(random: Random): number {
  return 60 + random.below(8_000);
}

function drawRanks(random: Random, ranks: number, count: number): number[] {
  return [...new Set(Array.from({ length: count }, () => random.rank(ranks)))];
}

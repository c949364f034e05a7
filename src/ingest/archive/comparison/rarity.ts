import type { FeatureTable } from './feature-table.ts';

/**
 * How much a shared feature says: the negative logarithm of the chance that an article of a language has it.
 * In an archive of five files counting says nothing, so every count is smoothed twice:
 * towards a background that knows only the shape of a feature ({@link shapeChance}), as if {@link BACKGROUND_ARTICLES} articles
 * of that kind had been seen, and from there a language's own count towards that of all languages, as if it had
 * {@link LANGUAGE_BACKGROUND_ARTICLES} articles more. What every file of a small archive holds so weighs less than what two hold.
 */
const BACKGROUND_ARTICLES = 30;
const LANGUAGE_BACKGROUND_ARTICLES = 20;

/** Nothing weighs more than what one article in 400 has: slips of the pen are rarer than any name. */
const MAX_WEIGHT = 6;

/** Chance of a feature in an article nobody has counted, by its shape alone. */
function shapeChance(key: string): number {
  const mark = key.charAt(0);
  if (mark === '@') return 0.01;
  if (mark !== '#') return 0.03;
  const digits = key.slice(1);
  if (/^(?:19|20)\d\d$/u.test(digits)) return 0.06;
  return digits.length <= 2 ? 0.08 : digits.length === 3 ? 0.02 : 0.005;
}

/** Weights of features by language, and what two languages have in common. */
export interface Rarity {
  /** In how many articles of the archive a feature stands. */
  readonly counts: Uint32Array;
  /** Weight of a feature in a language (places in `table.languages`). */
  readonly weights: readonly Float32Array[];
  /** Share of one language's weight that turns up in another's articles at all: 1 for a language and itself. */
  kinship(one: number, other: number): number;
}

export function measureRarity(table: FeatureTable): Rarity {
  const { languages, languageOf, offsets, features, keys } = table;
  const counts = new Uint32Array(keys.length);
  const sizes = new Uint32Array(languages.length);
  const weights = languages.map(() => new Float32Array(keys.length));
  for (const [index, language] of languageOf.entries()) {
    sizes[language] = (sizes[language] ?? 0) + 1;
    const own = weights[language] as Float32Array;
    for (const feature of features.subarray(offsets[index], offsets[index + 1])) {
      counts[feature] = (counts[feature] ?? 0) + 1;
      own[feature] = (own[feature] ?? 0) + 1;
    }
  }
  const chances = Float64Array.from(keys, (key, feature) => {
    return (
      ((counts[feature] ?? 0) + BACKGROUND_ARTICLES * shapeChance(key)) /
      (languageOf.length + BACKGROUND_ARTICLES)
    );
  });
  for (const [language, own] of weights.entries()) {
    const size = (sizes[language] ?? 0) + LANGUAGE_BACKGROUND_ARTICLES;
    for (const [feature, chance] of chances.entries()) {
      own[feature] = Math.min(
        MAX_WEIGHT,
        -Math.log(((own[feature] ?? 0) + LANGUAGE_BACKGROUND_ARTICLES * chance) / size),
      );
    }
  }
  return { counts, weights, kinship: measureKinship(table, weights) };
}

/** Kinship is measured on so many articles of each language, so that it does not grow with the archive. */
const KINSHIP_SAMPLE_ARTICLES = 64;

/** And smoothed as if so many articles of two languages that share this much had been seen. */
const KINSHIP_BACKGROUND_ARTICLES = 10;
const USUAL_KINSHIP = 0.3;

function measureKinship(table: FeatureTable, weights: readonly Float32Array[]): Rarity['kinship'] {
  const { languages, languageOf, offsets, features } = table;
  const members = languages.map((): number[] => []);
  for (const [index, language] of languageOf.entries()) members[language]?.push(index);
  const samples = members.map((all) =>
    all.filter(
      (_, at) =>
        Math.floor((at * KINSHIP_SAMPLE_ARTICLES) / all.length) !==
        Math.floor(((at - 1) * KINSHIP_SAMPLE_ARTICLES) / all.length),
    ),
  );
  const held = samples.map((sample) => {
    const counted = new Map<number, number>();
    for (const index of sample) {
      for (const feature of features.subarray(offsets[index], offsets[index + 1]))
        counted.set(feature, (counted.get(feature) ?? 0) + 1);
    }
    return counted;
  });
  const found = new Map<number, number>();
  const share = (one: number, other: number): number => {
    const theirs = held[other];
    let all = 0;
    let shared = 0;
    for (const [feature, count] of held[one] ?? []) {
      const weight = (weights[one]?.[feature] ?? 0) ** 2 * count;
      all += weight;
      if (theirs?.has(feature) === true) shared += weight;
    }
    const seen = Math.min(samples[one]?.length ?? 0, samples[other]?.length ?? 0);
    return (
      ((all === 0 ? 0 : (seen * shared) / all) + KINSHIP_BACKGROUND_ARTICLES * USUAL_KINSHIP) /
      (seen + KINSHIP_BACKGROUND_ARTICLES)
    );
  };
  return (one, other) => {
    if (one === other) return 1;
    const key = Math.min(one, other) * languages.length + Math.max(one, other);
    const known = found.get(key);
    if (known !== undefined) return known;
    const kinship = Math.sqrt(share(one, other) * share(other, one));
    found.set(key, kinship);
    return kinship;
  };
}

import type { FeatureTable } from './feature-table.ts';

/**
 * The weight of a feature is the negative logarithm of the probability that an article in a language has it. Counts in an archive
 * of five files say little, so each is smoothed twice: towards a background that knows only the shape of a feature
 * ({@link shapeChance}), as if {@link BACKGROUND_ARTICLES} more articles had been seen; and a language's count towards that of all
 * languages, as if it had {@link LANGUAGE_BACKGROUND_ARTICLES} more articles.
 */
const BACKGROUND_ARTICLES = 30;
const LANGUAGE_BACKGROUND_ARTICLES = 20;

/** Maximum weight, that of a feature which one article in 400 has: misspellings are rarer than any name. */
const MAX_WEIGHT = 6;

/** Prior probability of a feature in an article, by its shape alone. */
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
  /** The number of articles with a feature. */
  readonly counts: Uint32Array;
  /** The weight of a feature in a language, by index in `table.languages`. */
  readonly weights: readonly Float32Array[];
  /** The share of one language's weight that occurs in another's articles; 1 for a language and itself. */
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

/** Maximum number of articles per language in the sample for kinship, so that the cost does not grow with the archive. */
const KINSHIP_SAMPLE_ARTICLES = 64;

/** Kinship is smoothed as if this many articles with this kinship had been seen. */
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

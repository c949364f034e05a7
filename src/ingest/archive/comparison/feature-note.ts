/** What is noted of the features of an archive for the next run: those of each draft, without its entities. */
export interface FeatureNote {
  /** Digest of each draft's content. */
  readonly digests: readonly string[];
  readonly keys: readonly string[];
  /** Features of draft `i`, packed with their kinds: from `features[offsets[i]]` up to, not including, `features[offsets[i + 1]]`. */
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
}

/** A note that can be asked. */
interface OpenNote {
  /** How many articles it has. */
  readonly articles: number;
  readonly keys: readonly string[];
  /** The features of the draft with a content, as indexes into `keys` packed with kinds, in the order of its text. */
  readonly featuresOf: (digest: string) => Uint32Array | undefined;
}

export function openNote(note: FeatureNote | undefined): OpenNote {
  if (!note) return { articles: 0, keys: [], featuresOf: () => undefined };
  const { digests, keys, offsets, features } = note;
  const indexes = new Map(digests.map((digest, index) => [digest, index]));
  return {
    articles: digests.length,
    keys,
    featuresOf: (digest) => {
      const index = indexes.get(digest);
      return index === undefined ? undefined : features.subarray(offsets[index], offsets[index + 1]);
    },
  };
}

import { compareText } from '../../../record/order.ts';
import type { ComparableDraft, IdentityOf } from '../../draft.ts';
import { featureReader, type FeatureReader } from './features.ts';

/** The features of an archive as numbers in flat arrays, because archives are large. */
export interface FeatureTable {
  /** In the order of their ids. */
  readonly drafts: readonly ComparableDraft[];
  /** Languages of the archive; {@link languageOf} holds indexes into them. */
  readonly languages: readonly string[];
  readonly languageOf: Uint16Array;
  /** Features of draft `i`: from `features[offsets[i]]` up to, not including, `features[offsets[i + 1]]`, ascending, each once. */
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
  readonly kinds: Uint8Array;
  readonly keys: readonly string[];
  /** The number of a key; `undefined` where no draft has it. */
  readonly numberOf: (key: string) => number | undefined;
  /** Reads a draft again, with the positions of its features. */
  readonly read: FeatureReader;
}

/** Reads the features of every draft. The order of `drafts` does not matter. */
export function tabulateFeatures(
  unordered: readonly ComparableDraft[],
  identityOf?: IdentityOf,
): FeatureTable {
  const drafts = unordered.toSorted((a, b) => compareText(a.id, b.id));
  const languages = [...new Set(drafts.map(({ language }) => language))].toSorted(compareText);
  const languageNumbers = new Map(languages.map((language, index) => [language, index]));
  const numbering = new Numbering();
  const offsets = new Uint32Array(drafts.length + 1);
  const packed = new Growing();
  /** The features of the current draft; for every feature, the last draft that had it and the strongest kind there. */
  const own: number[] = [];
  const lastDraft = new Growing();
  const strengths = new Growing();
  const read = featureReader((key) => numbering.numberOf(key), identityOf);
  for (const [index, draft] of drafts.entries()) {
    own.length = 0;
    read(draft, (feature, kind) => {
      if (lastDraft.at(feature) !== index + 1) {
        lastDraft.put(feature, index + 1);
        strengths.put(feature, kind);
        own.push(feature);
      } else if (strengths.at(feature) < kind) strengths.put(feature, kind);
    });
    for (const feature of Uint32Array.from(own).sort()) packed.push(feature * KINDS + strengths.at(feature));
    offsets[index + 1] = packed.length;
  }
  const all = packed.values();
  return {
    drafts,
    languages,
    languageOf: Uint16Array.from(drafts, ({ language }) => languageNumbers.get(language) ?? 0),
    offsets,
    features: all.map((value) => Math.floor(value / KINDS)),
    kinds: Uint8Array.from(all, (value) => value % KINDS),
    keys: numbering.keys,
    numberOf: (key) => numbering.find(key),
    read,
  };
}

const KINDS = 8;

/** Numbers keys in the order of first use. */
class Numbering {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();

  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    this.keys.push(key);
    return this.keys.length - 1;
  }
}

/** A typed array that doubles when it is full. */
class Growing {
  length = 0;
  #held = new Uint32Array(1024);

  push(value: number): void {
    this.put(this.length, value);
  }

  at(index: number): number {
    return this.#held[index] ?? 0;
  }

  put(index: number, value: number): void {
    while (index >= this.#held.length) {
      const larger = new Uint32Array(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  values(): Uint32Array {
    return this.#held.subarray(0, this.length);
  }
}

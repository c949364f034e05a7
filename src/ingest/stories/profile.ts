import { compareText } from '../../order.ts';
import { featureReader, kindNumber, type IdentityOf, type Telling } from './features.ts';

/** The features of an archive, drafts in the order of their ids: numbers in flat arrays, because archives are large. */
export interface Profile {
  readonly drafts: readonly Telling[];
  /** Languages of the archive; {@link languageOf} holds places in it. */
  readonly languages: readonly string[];
  readonly languageOf: Uint16Array;
  /** Features of draft `i`: `features[offsets[i]]` up to `features[offsets[i + 1]]`, ascending, each once, with its kind. */
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
  readonly kinds: Uint8Array;
  readonly keys: readonly string[];
}

/** Reads the features of every draft. The order of `drafts` does not matter. */
export function profileArchive(unordered: readonly Telling[], identityOf?: IdentityOf): Profile {
  const drafts = unordered.toSorted((a, b) => compareText(a.id, b.id));
  const languages = [...new Set(drafts.map(({ language }) => language))].toSorted(compareText);
  const languageNumbers = new Map(languages.map((language, index) => [language, index]));
  const numbers = new Map<string, number>();
  const keys: string[] = [];
  const read = featureReader(identityOf);
  const offsets = new Uint32Array(drafts.length + 1);
  const packed = new Growing();
  const own = new Map<number, number>();
  for (const [index, draft] of drafts.entries()) {
    own.clear();
    read(draft, (key, kind) => {
      let number = numbers.get(key);
      if (number === undefined) {
        number = keys.length;
        numbers.set(key, number);
        keys.push(key);
      }
      const strength = kindNumber[kind];
      if ((own.get(number) ?? -1) < strength) own.set(number, strength);
    });
    const sorted = Uint32Array.from(own.keys()).sort();
    for (const feature of sorted) packed.push(feature * KINDS + (own.get(feature) ?? 0));
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
    keys,
  };
}

const KINDS = 8;

/** Numbers in a typed array that doubles when it is full. */
class Growing {
  length = 0;
  #held = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#held.length) {
      const larger = new Uint32Array(this.#held.length * 2);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.length] = value;
    this.length += 1;
  }

  values(): Uint32Array {
    return this.#held.subarray(0, this.length);
  }
}

import { compareText } from '../../../record/order.ts';
import type { ComparableDraft, IdentityOf } from '../../draft.ts';
import { digestContent } from '../content-digest.ts';
import { NO_MEMORY, type StageMemory } from '../stage-memory.ts';
import { openNote, type FeatureNote } from './feature-note.ts';
import { featureReader, identitiesOf, type FeatureReader } from './features.ts';

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

/**
 * Reads the features of every draft, or takes those of the last run where a draft is the same. The order of `drafts` does not matter.
 */
export function tabulateFeatures(
  unordered: readonly ComparableDraft[],
  identityOf?: IdentityOf,
  memory: StageMemory = NO_MEMORY,
): FeatureTable {
  const drafts = unordered.toSorted((a, b) => compareText(a.id, b.id));
  const languages = [...new Set(drafts.map(({ language }) => language))].toSorted(compareText);
  const languageNumbers = new Map(languages.map((language, index) => [language, index]));
  const last = openNote(memory.noted(STAGE) as FeatureNote | undefined);
  /** Keys as they are met, and as they are numbered: in the order in which drafts have them, whatever was met before. */
  const met = new Numbering(last.keys);
  const numbers = new Growing();
  const keys: string[] = [];
  const numberOf = (key: number): number => {
    if (numbers.at(key) === 0) numbers.put(key, keys.push(met.keys[key] ?? ''));
    return numbers.at(key) - 1;
  };
  const reader = featureReader((key) => met.numberOf(key));
  const offsets = new Uint32Array(drafts.length + 1);
  const packed = new Growing();
  const noted = {
    digests: [] as string[],
    offsets: new Uint32Array(drafts.length + 1),
    features: new Growing(),
  };
  let isSame = drafts.length === last.articles;
  const collect = collector();
  /** No word of a text has the key of an entity. */
  const identities = new Set<number>();
  for (const [index, draft] of drafts.entries()) {
    const start = packed.length;
    const digest = memory === NO_MEMORY ? '' : digestContent(draft);
    const known = last.featuresOf(digest);
    if (known) {
      for (const feature of known)
        packed.push((numberOf(feature >>> KIND_BITS) << KIND_BITS) | (feature & KIND_MASK));
    } else {
      isSame = false;
      reader(draft, (key, kind) => {
        collect.take(numberOf(key), kind);
      });
      for (const feature of collect.own()) packed.push(feature);
    }
    if (memory !== NO_MEMORY) {
      noted.digests.push(digest);
      for (let at = start; at < packed.length; at += 1) noted.features.push(packed.at(at));
      noted.offsets[index + 1] = noted.features.length;
    }
    for (const { key, kind } of identitiesOf(draft, identityOf))
      identities.add((numberOf(met.numberOf(key)) << KIND_BITS) | kind);
    for (const feature of identities) packed.push(feature);
    identities.clear();
    packed.sortFrom(start);
    collect.clear();
    offsets[index + 1] = packed.length;
  }
  if (!isSame)
    memory.note(STAGE, {
      ...{ keys, digests: noted.digests, offsets: noted.offsets },
      features: noted.features.values(),
    } satisfies FeatureNote);
  const all = packed.values();
  return {
    drafts,
    languages,
    languageOf: Uint16Array.from(drafts, ({ language }) => languageNumbers.get(language) ?? 0),
    offsets,
    features: all.map((value) => value >>> KIND_BITS),
    kinds: Uint8Array.from(all, (value) => value & KIND_MASK),
    keys,
    numberOf: (key) => {
      const found = numbers.at(met.find(key) ?? -1);
      return found === 0 ? undefined : found - 1;
    },
    read: (draft, take) => {
      reader(draft, (key, kind, start, end) => {
        take(numberOf(key), kind, start, end);
      });
      for (const { key, kind, start, end } of identitiesOf(draft, identityOf))
        take(numberOf(met.numberOf(key)), kind, start, end);
    },
  };
}

/** A feature is packed with its kind into 32 bits. */
const KIND_BITS = 3;
const KIND_MASK = 2 ** KIND_BITS - 1;

const STAGE = 'features';

/** Gathers the features of one draft, each with its strongest kind, in the order in which they are first taken. */
function collector() {
  const own: number[] = [];
  /** For every feature, the last draft that had it, counted from 1, and its kind there. */
  const lastDraft = new Growing();
  const strengths = new Growing();
  let draft = 1;
  return {
    take: (feature: number, kind: number): void => {
      if (lastDraft.at(feature) !== draft) {
        lastDraft.put(feature, draft);
        strengths.put(feature, kind);
        own.push(feature);
      } else if (strengths.at(feature) < kind) strengths.put(feature, kind);
    },
    /** Each feature packed with its kind. */
    own: (): number[] => own.map((feature) => (feature << KIND_BITS) | strengths.at(feature)),
    clear: (): void => {
      own.length = 0;
      draft += 1;
    },
  };
}

/** Numbers keys in the order of first use, after those that are known already. */
class Numbering {
  readonly keys: string[];
  readonly #numbers: Map<string, number>;

  constructor(keys: readonly string[]) {
    this.keys = [...keys];
    this.#numbers = new Map(keys.map((key, number) => [key, number]));
  }

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

  sortFrom(start: number): void {
    this.#held.subarray(start, this.length).sort();
  }

  values(): Uint32Array {
    return this.#held.subarray(0, this.length);
  }
}

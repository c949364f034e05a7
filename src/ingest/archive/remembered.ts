import { NO_MEMORY, type StageMemory } from './stage-memory.ts';

/** What a pure function made of many things, each remembered by the digest of all that the function reads. */
export interface Remembered<Value> {
  /** What was made of a thing in the last run or in this one, or what is made of it now. */
  readonly of: (digest: () => string, make: () => Value) => Value;
  /** Notes for the next run what this run asked for; the rest is forgotten. A run that asked for nothing leaves the note as it is. */
  readonly keep: () => void;
}

/**
 * Opens what a stage remembers of many things. The note is read when the first of them is asked for.
 *
 * @param stage the name of the note
 */
export function remembered<Value>(memory: StageMemory, stage: string): Remembered<Value> {
  if (memory === NO_MEMORY) return { of: (_digest, make) => make(), keep: () => undefined };
  let last: ReadonlyMap<string, Value> | undefined;
  const asked = new Map<string, Value>();
  let isSame = true;
  return {
    of: (digest, make) => {
      last ??= (memory.noted(stage) as ReadonlyMap<string, Value> | undefined) ?? new Map<string, Value>();
      const key = digest();
      const before = asked.get(key) ?? last.get(key);
      if (before !== undefined) {
        asked.set(key, before);
        return before;
      }
      const made = make();
      asked.set(key, made);
      isSame = false;
      return made;
    },
    keep: () => {
      if (last !== undefined && !(isSame && asked.size === last.size)) memory.note(stage, asked);
    },
  };
}

/**
 * What the stages of an archive remember from its last run, so that a run pays for what changed. A memory never changes a
 * result: it only spares making it again.
 */
export interface StageMemory {
  /**
   * The result of a stage: that of the last run where its inputs were the same, else a new one.
   *
   * @param inputs digests everything the result depends on besides the program
   * @param make makes the result, which holds plain objects, maps, sets and typed arrays only
   */
  readonly recall: <Result>(stage: string, inputs: () => string, make: () => Result) => Result;
  /** What a stage noted in the last run, whatever its inputs were; `undefined` where there is nothing. */
  readonly noted: (stage: string) => unknown;
  /** Notes something for the next run. It holds plain objects, maps, sets and typed arrays only. */
  readonly note: (stage: string, note: unknown) => void;
}

/** Every run is the first. */
export const NO_MEMORY: StageMemory = {
  recall: (_stage, _inputs, make) => make(),
  noted: () => undefined,
  note: () => undefined,
};

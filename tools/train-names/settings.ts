/** How a field is trained. */
export interface TrainingSettings {
  readonly rounds: number;
  readonly rate: number;
  readonly penalty: number;
  /** Features seen less often are not learnt. */
  readonly minCount: number;
  readonly seed: number;
  /** Share of the features left out at a step, so that none is relied on alone. */
  readonly dropout: number;
  /** Share of the steps at which the words of names are unknown, so that names never seen are learnt from the words beside them. */
  readonly masking: number;
}

export const SETTINGS: TrainingSettings = {
  rounds: 8,
  rate: 0.15,
  penalty: 3e-6,
  minCount: 2,
  seed: 7,
  dropout: 0.4,
  masking: 0.2,
};

/** Rounds of the first model, which only reads the sentences that nobody marked. */
export const FIRST_ROUNDS = 3;

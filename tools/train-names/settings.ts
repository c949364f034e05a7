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
}

export const SETTINGS: TrainingSettings = {
  rounds: 12,
  rate: 0.15,
  penalty: 3e-6,
  minCount: 1,
  seed: 7,
  dropout: 0.4,
};

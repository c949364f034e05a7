import type { CorrectedInName, CorrectionOccasion } from '../../../record/correction.ts';

/** A correction that was made of a name. */
export interface NameCorrection extends CorrectionOccasion {
  /** Its id. */
  readonly name: string;
  readonly of: CorrectedInName;
}

/** A model as it is stored: three runs of bytes in Base64 and the size of one step of its weights. */
export interface StoredModel {
  /** The size of one step of a weight. */
  readonly step: number;
  /** 32-bit floats: row `before`, column `after`; the last row is the beginning of a sentence. */
  readonly transitions: string;
  /** Sorted features: the distance from the one before (seven bits a byte, low ones first), which labels have a weight (a bit each), their weights as signed bytes. */
  readonly features: string;
}

/** One file below the raw folder, as received. */
export interface RawFile {
  /** Path below the raw folder, with `/` between folders, spelled as on disk. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** Bytes of the side-car `name.meta.yaml`, where there is one. */
  readonly sideCar?: Uint8Array;
}

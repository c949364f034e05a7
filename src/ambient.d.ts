/** The part of `edtf` 4.11 that Kiosk uses; the package has no types. */
declare module 'edtf' {
  /** Bounds in milliseconds since 1970, both included, ±Infinity where open. Throws on what is no EDTF. */
  export default function parse(edtf: string): {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  };
}

/** The part of `edtf` 4.11 that Kiosk uses; the package has no types. */
declare module 'edtf' {
  /** Bounds in milliseconds since 1970, both included, ±Infinity where open. Throws if the text is not EDTF. */
  export default function parse(edtf: string): {
    readonly type: string;
    readonly min: number;
    readonly max: number;
  };
}

/** Natural Earth as TopoJSON. Typed by hand, because types inferred from megabytes of coordinates would be useless. */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
  export default atlas;
}
declare module 'world-atlas/countries-110m.json' {
  export { default } from 'world-atlas/countries-50m.json';
}

/** Reads citations in tests. The package has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-ris';

/** Whether a page is made by Astro's development server (`src/view/fresh-archive.ts`). */
declare const KIOSK_IS_DEVELOPMENT: boolean;

/** The message with which Astro's process tells the build how far it is. */
export interface RenderingProgress {
  /** Pages that are rendered. */
  readonly done: number;
  /** Pages to render, as far as they are known. */
  readonly all: number;
}

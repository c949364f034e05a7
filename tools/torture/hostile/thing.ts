/** Something that somebody puts into a raw folder. Its path is below that folder; a name may be no UTF-8 (bytes). */
export type HostileThing = { readonly path: string | Buffer } & (
  | { readonly content: string | Uint8Array; readonly mode?: number }
  | { readonly link: string }
  | { readonly special: 'pipe' | 'socket' | 'device' | 'folder' }
);

/** What the things of a kind are made with. */
export interface Making {
  /** The number of this thing among those of its kind, from 0. */
  readonly number: number;
  /** A path below the raw folder that no other thing has, without an ending. */
  readonly path: string;
  /** From 0 to just below 1, by a seed. */
  readonly random: () => number;
  /** Sentences that no other text has. */
  readonly prose: (sentences?: number) => string;
}

/** Kinds of hostile things by name. The first thing of an answer is the hostile one; what follows belongs to it (a side-car, a twin). */
export type HostileKinds = Readonly<Record<string, (making: Making) => readonly HostileThing[]>>;

/** A hostile text under a plain name. */
export function textFile({ path }: Making, content: string | Uint8Array): readonly HostileThing[] {
  return [{ path: `${path}.txt`, content }];
}

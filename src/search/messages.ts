import type { SearchState } from './address.ts';
import type { Hit } from './ask.ts';
import type { Excerpt } from './excerpt.ts';

/** A hit as the page shows it. */
export type ShownHit = Omit<Hit, 'positions' | 'score'>;

/** What the page asks the worker. `number` grows with every state; answers to older ones are dropped. */
export type Question =
  | { readonly kind: 'start'; readonly root: string }
  | { readonly kind: 'state'; readonly number: number; readonly state: SearchState; readonly first: number }
  | { readonly kind: 'hits'; readonly number: number; readonly from: number; readonly to: number }
  | { readonly kind: 'excerpts'; readonly number: number; readonly ids: readonly string[] };

/** What the worker says. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly number: number;
      /** The first hits only; the rest when asked for. */
      readonly hits: readonly ShownHit[];
      readonly total: number;
      readonly undated: number;
      readonly unknown: readonly string[];
    }
  | { readonly kind: 'languages'; readonly number: number; readonly counts: Readonly<Record<string, number>> }
  | {
      readonly kind: 'hits';
      readonly number: number;
      readonly from: number;
      readonly hits: readonly ShownHit[];
    }
  | {
      readonly kind: 'excerpts';
      readonly number: number;
      readonly excerpts: Readonly<Record<string, Excerpt>>;
    }
  | { readonly kind: 'failed'; readonly number: number; readonly because: string };

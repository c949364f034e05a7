import { markForm, markKey } from '../index/indexed-text.ts';
import { unite } from './postings.ts';
import { bundleFolder } from '../index/manifest.ts';
import type { Bundle } from './bundles.ts';
import type { Equivalent } from './equivalents.ts';

/** Where an article has words that say what was typed in another language. */
export interface Translation {
  readonly positions: readonly number[];
  /** The words, in their dictionary form. */
  readonly through: readonly string[];
}

/** Articles of a bundle that contain a word of their language for a typed one. */
export async function askEquivalents(
  { entry, ask }: Bundle,
  equivalents: readonly Equivalent[],
): Promise<ReadonlyMap<number, Translation>> {
  const held = equivalents.filter(({ bundles }) => bundles.has(bundleFolder(entry)));
  const asked = await Promise.all(
    held.map(async ({ key, forms }) => {
      if (forms.length === 0) return ask(markKey(key));
      return unite(await Promise.all(forms.map((form) => ask(markForm(key, form)))));
    }),
  );
  const found = new Map<number, Translation>();
  for (const [index, { word }] of held.entries()) {
    for (const [row, more] of asked[index] ?? []) {
      const { positions, through } = found.get(row) ?? NOTHING;
      found.set(row, { positions: [...positions, ...more], through: [...through, word] });
    }
  }
  return found;
}

const NOTHING: Translation = { positions: [], through: [] };

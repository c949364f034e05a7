/** Number of occurrences of a word in all languages. */
export function frequencyOf({ counts }: { readonly counts: Readonly<Record<string, number>> }): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

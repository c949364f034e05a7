/** The chosen values of each facet, by its parameter; a facet without any is absent, and then everything matches. */
export type Choices = Readonly<Record<string, readonly string[]>>;

const NONE: readonly string[] = [];

/** The chosen values of one facet. */
export function chosen(choices: Choices, parameter: string): readonly string[] {
  return choices[parameter] ?? NONE;
}

/**
 * Chooses these values of one facet instead of those before.
 *
 * @example
 * choose({ lang: ['lv'], source: ['Diena'] }, 'lang', []) //=> { source: ['Diena'] }
 */
export function choose(choices: Choices, parameter: string, values: readonly string[]): Choices {
  const others = Object.entries(choices).filter(([other]) => other !== parameter);
  return Object.fromEntries(values.length === 0 ? others : [...others, [parameter, values]]);
}

import { replaceMarkedPart } from '../documents/marked-part.ts';

/** Parts of ACCURACY.md that `npm run evaluate` writes. */
export type Section = 'for readers' | 'own gold' | 'development data' | 'speed';

/**
 * Puts figures between the markers of a section; all other text stays as it is.
 *
 * @throws KioskError when the markers are missing
 */
export function replaceSection(content: string, section: Section, figures: string): string {
  return replaceMarkedPart(content, `figures: ${section}`, figures);
}

/** The figures of a section; nothing where it has none. */
export function figuresIn(content: string, section: Section): string {
  const [, after = ''] = content.split(`<!-- figures: ${section} -->`);
  const [figures = ''] = after.split(`<!-- end of figures: ${section} -->`);
  return figures;
}

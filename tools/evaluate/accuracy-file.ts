import { KioskError } from '../../src/config/kiosk-error.ts';

/** Parts of ACCURACY.md that `npm run evaluate` writes. */
export type Section = 'own gold' | 'development data' | 'speed';

/**
 * Puts figures between the markers of a section; all other text stays as it is.
 *
 * @throws KioskError when the markers are missing
 */
export function replaceSection(content: string, section: Section, figures: string): string {
  const [open, close] = [`<!-- figures: ${section} -->`, `<!-- end of figures: ${section} -->`];
  const start = content.indexOf(open);
  const end = content.indexOf(close);
  if (start === -1 || end < start) {
    throw new KioskError(
      `ACCURACY.md has no place for the figures «${section}». Put the lines "${open}" and "${close}" where they belong.`,
    );
  }
  return `${content.slice(0, start + open.length)}\n\n${figures}\n\n${content.slice(end)}`;
}

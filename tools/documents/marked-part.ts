import { KioskError } from '../../src/config/kiosk-error.ts';

/**
 * Puts generated text between the two comments that mark its place in a document; everything else stays as it is.
 *
 * @throws KioskError when the document has no such place
 * @example
 * replaceMarkedPart('<!-- a -->\n\nold\n\n<!-- end of a -->', 'a', 'new') //=> '<!-- a -->\n\nnew\n\n<!-- end of a -->'
 */
export function replaceMarkedPart(document: string, mark: string, text: string): string {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- end of ${mark} -->`];
  const start = document.indexOf(open);
  const end = document.indexOf(close);
  if (start === -1 || end < start) {
    throw new KioskError(
      `The document has no place for «${mark}». Put the lines "${open}" and "${close}" where it belongs.`,
    );
  }
  return `${document.slice(0, start + open.length)}\n\n${text}\n\n${document.slice(end)}`;
}

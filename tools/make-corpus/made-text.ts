import type { MadeLanguage } from './languages/index.ts';
import type { MadeWords } from './made-words.ts';
import type { MadeNames } from './names.ts';
import type { Random } from './random.ts';

/** The text of a raw file, and what its maker knows of it. */
export interface MadeText {
  readonly text: string;
  readonly kind: 'report' | 'agency copy' | 'notice';
  /** The number of its event; of a notice, that of its template. */
  readonly group: number;
  /** The month or day that the file gives as its own, or `undefined`. */
  readonly date: string | undefined;
}

/** What the texts of a made archive are written with. */
export interface MadeDesk {
  readonly names: MadeNames;
  readonly words: Readonly<Record<MadeLanguage, MadeWords>>;
  readonly random: Random;
}

/** The bytes of a raw file. A header can be glued to the first line, as where a program wrote it. */
export function toRawText(header: string, paragraphs: readonly string[], gap: '\n' | '\n\n'): string {
  return `${header}${paragraphs.join(gap)}\n`;
}

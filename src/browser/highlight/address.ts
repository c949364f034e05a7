/** The words to highlight in an article. They are the fragment of the article's address: short, shareable, and ignored if invalid. */
export interface HighlightRequest {
  /** Words and phrases, as written in the text. */
  readonly forms: readonly string[];
  /** The highlight to show first, counted from 0 through the page. */
  readonly at: number;
}

/** Enough for all forms of a name in one article. */
const MAX_FORMS = 24;
/** In UTF-16 units. The search page writes no longer forms. */
const MAX_FORM_LENGTH = 120;

const PREFIX = '#found=';

/** Whether the fragment of an address asks for highlights. */
export function asksForHighlights(hash: string): boolean {
  return hash.startsWith(PREFIX);
}

/**
 * Writes the fragment of an address; empty if there is nothing to highlight.
 *
 * @example
 * writeHighlights({ forms: ['nya bron', 'hamn'], at: 0 }) //=> '#found=nya+bron,hamn'
 * @example
 * writeHighlights({ forms: ['Rīgā'], at: 2 }) //=> '#found=R%C4%ABg%C4%81&at=2'
 */
export function writeHighlights({ forms, at }: HighlightRequest): string {
  if (forms.length === 0) return '';
  const written = forms.slice(0, MAX_FORMS).map((form) => encodeURIComponent(form).replaceAll('%20', '+'));
  return `${PREFIX}${written.join(',')}${at === 0 ? '' : `&at=${at}`}`;
}

/** Reads the fragment of an address; `undefined` if it asks for nothing that could be highlighted. */
export function readHighlights(hash: string): HighlightRequest | undefined {
  if (!asksForHighlights(hash)) return undefined;
  const [written = '', at = ''] = hash.slice(PREFIX.length).split('&at=');
  try {
    const forms = written
      .split(',')
      .slice(0, MAX_FORMS)
      .map((form) => decodeURIComponent(form.replaceAll('+', ' ')).trim())
      .filter((form) => form !== '' && form.length <= MAX_FORM_LENGTH);
    return forms.length === 0 ? undefined : { forms, at: /^\d{1,5}$/u.test(at) ? Number(at) : 0 };
  } catch {
    // The address was cut in the middle of an encoded letter.
    return undefined;
  }
}

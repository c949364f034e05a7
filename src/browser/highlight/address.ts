/** What was found in an article, as the end of its address says it: short, shareable, and understood or ignored. */
export interface HighlightRequest {
  /** Words and runs of words as they stand in the text. */
  readonly forms: readonly string[];
  /** Which of the marks is meant, counted from 0 through the page. */
  readonly at: number;
}

/** Enough for every form of a name in one article; what is longer was not written by the search page. */
const MAX_FORMS = 24;
const MAX_FORM_LENGTH = 120;

const MARK = '#found=';

/** Whether an address asks for marks. */
export function asksForHighlights(hash: string): boolean {
  return hash.startsWith(MARK);
}

/**
 * @example
 * writeHighlights({ forms: ['nya bron', 'hamn'], at: 0 }) //=> '#found=nya+bron,hamn'
 * @example
 * writeHighlights({ forms: ['Rīgā'], at: 2 }) //=> '#found=R%C4%ABg%C4%81&at=2'
 */
export function writeHighlights({ forms, at }: HighlightRequest): string {
  if (forms.length === 0) return '';
  const written = forms.slice(0, MAX_FORMS).map((form) => encodeURIComponent(form).replaceAll('%20', '+'));
  return `${MARK}${written.join(',')}${at === 0 ? '' : `&at=${at}`}`;
}

/** `undefined`: nothing that could be marked is asked for. */
export function readHighlights(hash: string): HighlightRequest | undefined {
  if (!asksForHighlights(hash)) return undefined;
  const [written = '', at = ''] = hash.slice(MARK.length).split('&at=');
  try {
    const forms = written
      .split(',')
      .slice(0, MAX_FORMS)
      .map((form) => decodeURIComponent(form.replaceAll('+', ' ')).trim())
      .filter((form) => form !== '' && form.length <= MAX_FORM_LENGTH);
    return forms.length === 0 ? undefined : { forms, at: /^\d{1,5}$/u.test(at) ? Number(at) : 0 };
  } catch {
    // An address cut off in the middle of a letter.
    return undefined;
  }
}

/** What was found in an article, as the end of its address says it: short, shareable, and understood or ignored. */
export interface Found {
  /** Words and runs of words as they stand in the text. */
  readonly forms: readonly string[];
  /** Which of the marks is meant, counted from 0 through the page. */
  readonly at: number;
}

/** Enough for every form of a name in one article; what is longer was not written by the search page. */
const MOST_FORMS = 24;
const LONGEST_FORM = 120;

const MARK = '#found=';

/** Whether an address asks for marks. */
export function asksForMarks(hash: string): boolean {
  return hash.startsWith(MARK);
}

/**
 * @example
 * writeFound({ forms: ['nya bron', 'hamn'], at: 0 }) //=> '#found=nya+bron,hamn'
 * @example
 * writeFound({ forms: ['Rīgā'], at: 2 }) //=> '#found=R%C4%ABg%C4%81&at=2'
 */
export function writeFound({ forms, at }: Found): string {
  if (forms.length === 0) return '';
  const written = forms.slice(0, MOST_FORMS).map((form) => encodeURIComponent(form).replaceAll('%20', '+'));
  return `${MARK}${written.join(',')}${at === 0 ? '' : `&at=${at}`}`;
}

/** `undefined`: nothing that could be marked is asked for. */
export function readFound(hash: string): Found | undefined {
  if (!asksForMarks(hash)) return undefined;
  const [written = '', at = ''] = hash.slice(MARK.length).split('&at=');
  try {
    const forms = written
      .split(',')
      .slice(0, MOST_FORMS)
      .map((form) => decodeURIComponent(form.replaceAll('+', ' ')).trim())
      .filter((form) => form !== '' && form.length <= LONGEST_FORM);
    return forms.length === 0 ? undefined : { forms, at: /^\d{1,5}$/u.test(at) ? Number(at) : 0 };
  } catch {
    // An address cut off in the middle of a letter.
    return undefined;
  }
}

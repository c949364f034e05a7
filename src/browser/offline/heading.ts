/** The heading of a page. */
export interface Heading {
  readonly title: string;
  /** Its language; empty where the page does not say it. */
  readonly language: string;
}

/** What the signs of HTML are written as in a page. */
const ESCAPED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The heading with its attributes, whose values are in quotation marks and can hold a `>`. */
const HEADING = /<h1\b((?:[^>"]|"[^"]*")*)>([^<]*)<\/h1>/u;
const [OWN_LANGUAGE, PAGE_LANGUAGE] = [/\slang="([^"]*)/u, /<html lang="([^"]*)/u];

/**
 * Reads the heading of a page that Kiosk wrote, from its HTML. A page is not parsed into elements for that: under Trusted Types the
 * browser would refuse to.
 *
 * @returns `undefined` for a page that has no heading, or more than words in it
 * @example
 * readHeading('<html lang="en"><h1 class="a" lang="lv">Rīga &amp; Viļņa</h1>') //=> { title: 'Rīga & Viļņa', language: 'lv' }
 * @example
 * readHeading('<html lang="en"><h1>Riga</h1>') //=> { title: 'Riga', language: 'en' }
 */
export function readHeading(html: string): Heading | undefined {
  const [, attributes = '', text] = HEADING.exec(html) ?? [];
  if (text === undefined) return undefined;
  const [, language = ''] = OWN_LANGUAGE.exec(attributes) ?? PAGE_LANGUAGE.exec(html) ?? [];
  return { title: text.replace(/&[#\w]+;/gu, (sign) => ESCAPED[sign] ?? sign).trim(), language };
}

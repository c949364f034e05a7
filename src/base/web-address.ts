/** Why a value is no web address that a page may link to, in words that follow «it». */
export const ADDRESS_FAULTS = {
  'no-http': 'does not begin with https:// or http://',
  'strange-characters':
    'has spaces, quotation marks, angle brackets, backslashes or characters that cannot be seen',
  credentials: 'holds the name of a user or a password',
  'too-long': 'is longer than 2,000 characters',
  'no-host': 'names no host that can exist',
} as const;

export type AddressFault = keyof typeof ADDRESS_FAULTS;

/** What browsers, mail programs and servers take at least. */
const MAX_ADDRESS_CHARACTERS = 2000;

/** `\p{C}` are controls, marks that turn the direction of text, private and unassigned characters. A parser drops some of them in silence. */
const STRANGE = /[\s\p{C}"<>\\`]/u;

/** Scheme, and what names the host with whatever is before an `@`. */
const BEGINNING = /^https?:\/\/(?<authority>[^/?#]*)/iu;

/**
 * Why a value is no web address that is kept: of http or https, without credentials.
 *
 * @returns `undefined` for an address that is kept, as it is written
 * @example
 * addressFault('HTTPS://Example.org/a?b#c') //=> undefined
 * @example
 * addressFault('javascript:alert(1)') //=> 'no-http'
 * @example
 * addressFault('https://reader:secret@example.org/') //=> 'credentials'
 */
export function addressFault(value: string): AddressFault | undefined {
  if (value.length > MAX_ADDRESS_CHARACTERS) return 'too-long';
  const authority = BEGINNING.exec(value)?.groups?.['authority'];
  if (authority === undefined) return 'no-http';
  if (STRANGE.test(value)) return 'strange-characters';
  if (authority.includes('@')) return 'credentials';
  // A parser would read `https:///example.org` as if it had two slashes.
  return authority !== '' && URL.canParse(value) ? undefined : 'no-host';
}

/** Whether a value is an address that a page may link to. */
export function isWebAddress(value: string): boolean {
  return addressFault(value) === undefined;
}

/**
 * Whether a value is meant as an address, whatever its scheme: words have a space behind a colon.
 *
 * @example
 * looksLikeAddress('data:text/html,<b>') //=> true
 * @example
 * looksLikeAddress('Licence: CC BY 4.0') //=> false
 */
export function looksLikeAddress(value: string): boolean {
  return /^\s*[a-z][a-z\d+.-]*:\S/iu.test(value);
}

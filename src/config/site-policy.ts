/** What browsers may do with a site, and how long they may keep its files. Pages, host files and the local server ask these tables. */
import { SCRIPT_POLICY } from '../base/trusted-script.ts';

/**
 * Directives of the Content-Security-Policy (https://www.w3.org/TR/CSP3/). What has no line falls back to `default-src`: no frame, no plug-in,
 * no font, no sound, no other host.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  // The search runs WebAssembly; `eval` stays forbidden.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': SCRIPT_POLICY,
} as const;

/** Browsers read it in a header only, and complain about it in a page. */
const HEADER_DIRECTIVES = { ...DIRECTIVES, 'frame-ancestors': "'none'" } as const;

/** Abilities of browsers that no page of a site asks for (https://www.w3.org/TR/permissions-policy/). */
const DENIED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The words that a reader searched for are in addresses, and other sites are not told them. */
export const REFERRER_POLICY = 'same-origin';

/** The policy as a page states it, for hosts that send no headers. */
export const PAGE_POLICY = writeDirectives(DIRECTIVES);

/** Headers of every response. */
export const SITE_HEADERS = {
  'Content-Security-Policy': writeDirectives(HEADER_DIRECTIVES),
  'Referrer-Policy': REFERRER_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': DENIED.map((ability) => `${ability}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

function writeDirectives(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

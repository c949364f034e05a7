import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'zod';
import { isWebAddress } from '../base/web-address.ts';
import { PARTS_TO_LEAVE_OUT, hostingSchema } from './hosting.ts';
import { KioskError, reasonOf } from './kiosk-error.ts';
import { readUtf8 } from './read-utf8.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';

const words = z.string().trim().min(1);
const translated = z.union([words, z.partialRecord(z.enum(INTERFACE_LANGUAGES), words)]);

/** An address that pages may link to. */
const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine(isWebAddress, 'is no web address that can be kept: one has no spaces and no password');

/** Whether web servers can be told the path of an address in files of their own, where other signs mean something. */
function hasPlainPath(address: string): boolean {
  if (!URL.canParse(address)) return true;
  try {
    return /^[\p{L}\p{M}\p{N}/._~-]*$/u.test(decodeURIComponent(new URL(address).pathname));
  } catch {
    return false;
  }
}

/** Every key of `site.yaml`; the descriptions are shown by editors and in the README (`npm run schemas`). */
export const siteSchema = z.strictObject({
  name: translated.describe('The name of the archive.'),
  description: translated.default('').describe('One sentence below the name.'),
  defaultLanguage: z
    .enum(INTERFACE_LANGUAGES)
    .default('en')
    .describe('The interface language of pages that have none of their own.'),
  url: webAddress
    .refine(hasPlainPath, 'has a path with other characters than letters, digits and - . _ ~')
    .default('http://localhost:4321/')
    .describe('The address of the site, with the path below which it is served.'),
  asOf: z.iso
    .date()
    .nullable()
    .default(null)
    .describe(
      'The day up to which the archive was collected, in quotation marks. It is the only clock Kiosk uses.',
    ),
  publisher: words.nullable().default(null).describe('Who publishes the archive.'),
  private: z
    .boolean()
    .default(false)
    .describe(
      'Whether the site can be read by anyone who has its address, but is in no feed, sitemap or search engine.',
    ),
  rights: translated
    .nullable()
    .default(null)
    .describe('The terms under which the texts may be used: a sentence, or an address.'),
  contact: z
    .union([z.email(), webAddress])
    .nullable()
    .default(null)
    .describe('Where readers report an error: a mail address or a web page.'),
  hosting: hostingSchema
    .default({ files: null, bytes: null, largestFile: null })
    .describe('What the host takes: how many files, how many bytes, and how many in one file.'),
  without: z
    .array(z.enum(PARTS_TO_LEAVE_OUT))
    .default([])
    .describe('Parts that the site is made without: the TEI files, the packs for reading offline.'),
});

/** `site.yaml`, checked, with a digest of everything in it. */
export type Site = Readonly<z.infer<typeof siteSchema>> & {
  /** Base path with a slash at both ends: `/` or `/archive/`. */
  readonly base: string;
  /** SHA-256 of the file. */
  readonly digest: string;
};

/** Reads the file that names an archive. */
export function readSite(path: string): Site {
  const source = readSource(path);
  const result = siteSchema.safeParse(parseYaml(source, path) ?? {});
  if (!result.success) {
    throw new KioskError(
      `"${path}" does not describe an archive:\n${z.prettifyError(result.error)}\nSee content/site.yaml in the README for its keys.`,
      { cause: result.error },
    );
  }
  const base = new URL(result.data.url).pathname.replace(/(?<!\/)\/*$/, '/');
  return { ...result.data, base, digest: createHash('sha256').update(source).digest('hex') };
}

/** What a site says in one language: that language's words, else the default language's, else any. */
export function siteWords(site: Site, translations: Site['name'], language: InterfaceLanguage): string {
  if (typeof translations === 'string') return translations;
  return translations[language] ?? translations[site.defaultLanguage] ?? Object.values(translations)[0] ?? '';
}

/**
 * Where a reader reports an error in an article: the contact page of the archive, or a mail that already names the
 * article.
 *
 * @example
 * reportAddress('archive@example.org', 'https://example.org/articles/a/') //=> 'mailto:archive@example.org?subject=https%3A%2F%2Fexample.org%2Farticles%2Fa%2F'
 */
export function reportAddress(contact: string, permalink: string): string {
  return /^https?:/.test(contact) ? contact : `mailto:${contact}?subject=${encodeURIComponent(permalink)}`;
}

function readSource(path: string): string {
  try {
    return readUtf8(path);
  } catch (error) {
    if (error instanceof KioskError) throw error;
    throw new KioskError(
      `"${path}" cannot be read (${reasonOf(error)}). It names the archive: write one, or name another with --site FILE.`,
      { cause: error },
    );
  }
}

function parseYaml(source: string, path: string): unknown {
  try {
    return parse(source, { logLevel: 'error' });
  } catch (error) {
    throw new KioskError(
      `"${path}" is not YAML: ${reasonOf(error)}. Correct it, or name another file with --site FILE.`,
      {
        cause: error,
      },
    );
  }
}

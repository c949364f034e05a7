import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { KioskError } from './kiosk-error.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';

const words = z.string().trim().min(1);
const translated = z.union([words, z.partialRecord(z.enum(INTERFACE_LANGUAGES), words)]);

const siteSchema = z.strictObject({
  /** The archive's name: one, or one for each interface language. */
  name: translated,
  description: translated.default(''),
  defaultLanguage: z.enum(INTERFACE_LANGUAGES).default('en'),
  /** Where the site stands, sub-path included. */
  url: z.url({ protocol: /^https?$/ }).default('http://localhost:4321/'),
  /** The day up to which the archive was collected: the only clock there is. */
  asOf: z.iso.date().nullable().default(null),
  publisher: words.nullable().default(null),
  /** Readable by who has its address, but advertised nowhere: no feeds, no sitemap, and search engines are asked to stay away. */
  private: z.boolean().default(false),
  /** Under what terms the texts may be used: a sentence, or an address. */
  rights: translated.nullable().default(null),
  /** A mail address or a web page. */
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/ })])
    .nullable()
    .default(null),
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
      `"${path}" does not describe an archive:\n${z.prettifyError(result.error)}\nSee content/site.yaml in the README for what may stand there.`,
    );
  }
  const base = new URL(result.data.url).pathname.replace(/\/*$/, '/');
  return { ...result.data, base, digest: createHash('sha256').update(source).digest('hex') };
}

/** What a site says in one language: that language's words, else the default language's, else any. */
export function siteWords(site: Site, translations: Site['name'], language: InterfaceLanguage): string {
  if (typeof translations === 'string') return translations;
  return translations[language] ?? translations[site.defaultLanguage] ?? Object.values(translations)[0] ?? '';
}

/**
 * Where a reader reports an error in an article: the archive's page, or a letter that already names the article.
 *
 * @example
 * reportAddress('archive@example.org', 'https://example.org/articles/a/') //=> 'mailto:archive@example.org?subject=https%3A%2F%2Fexample.org%2Farticles%2Fa%2F'
 */
export function reportAddress(contact: string, permalink: string): string {
  return /^https?:/.test(contact) ? contact : `mailto:${contact}?subject=${encodeURIComponent(permalink)}`;
}

function readSource(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    throw new KioskError(
      `"${path}" cannot be read (${because}). It names the archive: write one, or name another with --site FILE.`,
    );
  }
}

function parseYaml(source: string, path: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    throw new KioskError(`"${path}" is not YAML: ${because}`);
  }
}

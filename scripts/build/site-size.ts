/** How large a site is, or will be, beside what its host takes. */
import type { Hosting, PartToLeaveOut } from '../../src/config/hosting.ts';
import { KioskError } from '../../src/config/kiosk-error.ts';
import type { DigestedFiles } from '../../src/disk/file-digests.ts';

export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
}

/** The size of a site with its number of articles: what a forecast is made from. */
export interface MeasuredSite extends SiteSize {
  readonly articles: number;
  readonly largest: { readonly path: string; readonly bytes: number };
}

/** What a site has besides its articles, and what each article adds: from made articles of about 400 words (decision 151). */
const FIXED: SiteSize = { files: 2200, bytes: 9_000_000 };
const PER_ARTICLE: SiteSize = { files: 2.3, bytes: 42_000 };

/** With fewer articles than this, the last site tells little of a larger one. */
const MIN_TELLING_ARTICLES = 1000;

/** Measures the files of a site. */
export function measureSite(files: DigestedFiles, articles: number): MeasuredSite {
  let largest = { path: '', bytes: 0 };
  let bytes = 0;
  for (const [path, file] of files) {
    bytes += file.bytes;
    if (file.bytes > largest.bytes) largest = { path, bytes: file.bytes };
  }
  return { articles, files: files.size, bytes, largest };
}

/**
 * Forecasts the size of a site.
 *
 * @param last the last site of the archive, whose articles are taken as the measure where it has enough of them
 */
export function forecastSize(articles: number, last: MeasuredSite | undefined): SiteSize {
  const of = (part: keyof SiteSize): number => {
    const perArticle =
      last !== undefined && last.articles >= MIN_TELLING_ARTICLES
        ? Math.max(0, last[part] - FIXED[part]) / last.articles
        : PER_ARTICLE[part];
    return Math.round(FIXED[part] + perArticle * articles);
  };
  return { files: of('files'), bytes: of('bytes') };
}

/** Says in which ways a site passes the limits of its host, each as a part of a sentence. */
export function excessesOf(
  { files, bytes, largest }: SiteSize & Partial<Pick<MeasuredSite, 'largest'>>,
  hosting: Hosting,
): string[] {
  const excess = (is: number, limit: number | null, words: string): string[] =>
    limit !== null && is > limit ? [words] : [];
  return [
    ...excess(
      files,
      hosting.files,
      `${count(files)} files, and its host takes ${count(hosting.files)} (files)`,
    ),
    ...excess(
      bytes,
      hosting.bytes,
      `${count(bytes)} bytes, and its host takes ${count(hosting.bytes)} (bytes)`,
    ),
    ...excess(
      largest?.bytes ?? 0,
      hosting.largestFile,
      `a file of ${count(largest?.bytes ?? 0)} bytes, "${largest?.path ?? ''}", and its host takes ${count(hosting.largestFile)} (largestFile)`,
    ),
  ];
}

/**
 * What can be done about a site that is too large.
 *
 * @param without what is left out of it already
 */
export function adviceFor(without: readonly PartToLeaveOut[]): string {
  const parts: Readonly<Record<PartToLeaveOut, string>> = {
    tei: '"tei" (texts with marked names and dates)',
    offline: '"offline" (packs for reading without a network)',
  };
  const left = Object.entries(parts).flatMap(([part, words]) =>
    without.some((one) => one === part) ? [] : [words],
  );
  return [
    'The limits are under "hosting" in site.yaml. To make the site fit,',
    ...(left.length === 0 ? [] : [`leave parts out with "without" in site.yaml: ${left.join(' or ')};`]),
    'divide the raw files among several archives, or choose another host (docs/your-archive.md).',
  ].join(' ');
}

/** @throws {KioskError} when a site that is made passes a limit of its host */
export function checkSize(site: MeasuredSite, hosting: Hosting, without: readonly PartToLeaveOut[]): void {
  const excesses = excessesOf(site, hosting);
  if (excesses.length === 0) return;
  throw new KioskError(
    `The site was made and not published: it has ${excesses.join('; ')}. The last site stays. ${adviceFor(without)}`,
  );
}

/** A warning where a site will probably pass a limit of its host; said before the work. */
export function forecastWarning(
  articles: number,
  last: MeasuredSite | undefined,
  { hosting, without }: { readonly hosting: Hosting; readonly without: readonly PartToLeaveOut[] },
): string | undefined {
  const excesses = excessesOf(forecastSize(articles, last), hosting);
  if (excesses.length === 0) return undefined;
  return `With ${count(articles)} articles the site will have about ${excesses.join('; about ')}. ${adviceFor(without)}`;
}

function count(number: number | null): string {
  return (number ?? 0).toLocaleString('en');
}

/** Checks a built site as a careful visitor would: every link leads somewhere, every page is valid HTML, every article is there, in every language. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { HtmlValidate } from 'html-validate';
import { visit } from 'unist-util-visit';
import type { ShellStrings } from '../src/browser/shell/shell-strings.ts';
import { KioskError } from '../src/config/kiosk-error.ts';
import { INTERFACE_LANGUAGES, isInterfaceLanguage, type InterfaceLanguage } from '../src/languages/index.ts';
import { formerFolders } from '../src/i18n/former-paths.ts';
import { readFormerAddresses, readReport } from '../src/record/archive-files/reader.ts';
import { readSite } from '../src/config/site.ts';
import { FOLDERS, FOLLOW_LINKS, text } from './command-line/options.ts';
import { runProgram } from './command-line/run-program.ts';
import { checkManifest, checkRaw } from './verify/digests.ts';
import { checkPolicy } from './verify/policy.ts';
import { checkPrivatePages } from './verify/private-pages.ts';

/** A site on disk and the archive it was built from. */
export interface BuiltSite {
  readonly out: string;
  readonly archive: string;
  /** Path the site is served under, with a slash at both ends. */
  readonly base: string;
  /** Public address of the site, as feeds and sitemaps have it. */
  readonly url: string;
  /** A private site has no manifest. */
  readonly private?: boolean;
}

/** The faults of a site, one line each. */
export async function checkSite({ out, archive, base, url, ...site }: BuiltSite): Promise<string[]> {
  const directory = resolve(out);
  if (!existsSync(join(directory, 'index.html'))) {
    throw new KioskError(`There is no site in "${out}". Build it first: npm run build`);
  }
  const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  const invalid = await checkHtml(directory, pages);
  return [
    ...pages.flatMap((page) => checkLinks(directory, page, base)),
    ...invalid,
    ...checkPolicy(directory, pages),
    ...checkArticles(directory, archive),
    ...checkFormerAddresses(directory, archive),
    ...checkTranslations(directory, pages),
    ...checkShellStrings(directory, pages),
    ...checkAddresses(directory, base, url),
    ...(site.private === true
      ? []
      : [...checkManifest(directory, archive), ...checkPrivatePages(directory, archive)]),
  ];
}

function checkLinks(directory: string, page: string, base: string): string[] {
  const broken: string[] = [];
  const address = new URL(base + page.replace(/index\.html$/, ''), 'http://site.invalid/');
  visit(fromHtml(readFileSync(join(directory, page), 'utf8')), 'element', ({ properties, tagName }) => {
    // The canonical address is the public one; the others are links of this site.
    if (
      tagName === 'link' &&
      [properties['rel']].flat().some((rel) => rel === 'canonical' || rel === 'alternate')
    )
      return;
    for (const link of [properties['href'], properties['src'], properties['action']]) {
      if (typeof link !== 'string') continue;
      const target = new URL(link, address);
      if (target.host !== address.host) continue;
      const path = decodeURIComponent(target.pathname);
      const file = join(directory, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
      if (!path.startsWith(base) || !existsSync(file))
        broken.push(`${page}: the link to ${link} leads nowhere`);
    }
  });
  return broken;
}

async function checkHtml(directory: string, pages: readonly string[]): Promise<string[]> {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // Astro writes its attributes and void elements in its own, equally valid, way.
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      // The options under a search box are no `<select>`, and a citation that scrolls is a `<pre>`.
      'prefer-native-element': ['error', { exclude: ['listbox', 'region'] }],
      // Titles are sentences of the texts, however long.
      'long-title': 'off',
    },
  });
  const found: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(join(directory, page));
    for (const { messages } of results) {
      found.push(...messages.map(({ ruleId, message, line }) => `${page}:${line} ${message} (${ruleId})`));
    }
  }
  return found;
}

function checkArticles(directory: string, archive: string): string[] {
  const report = readReport(archive);
  const former = [...readFormerAddresses(archive)].filter(({ kind }) => kind === 'article').length;
  const built = readdirSync(join(directory, 'articles')).length - former;
  return built === report.published
    ? []
    : [`${report.published} articles were published, but ${built} pages were built`];
}

/** Checks that every address of an earlier edition has a page that tells what became of it. */
function checkFormerAddresses(directory: string, archive: string): string[] {
  return [...formerFolders(readFormerAddresses(archive))].flatMap((folder) => {
    const page = join(directory, folder, 'index.html');
    const tells = existsSync(page) && readFileSync(page, 'utf8').includes(' data-former="');
    return tells ? [] : [`${folder}: nothing says what became of this address of an earlier edition`];
  });
}

/** Checks that every address of this site in feeds and sitemaps leads to a file. Others are names of XML vocabularies, licences and the like. */
function checkAddresses(directory: string, base: string, url: string): string[] {
  const own = new URL(url).origin;
  const folder = join(directory, 'feeds');
  const feeds = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  const files = [
    ...feeds.filter((file) => /\.(?:atom|json)$/u.test(file)).map((file) => join('feeds', file)),
    ...readdirSync(directory).filter((file) => /^sitemap.*\.xml$/u.test(file)),
  ];
  return files.flatMap((file) => {
    const text = readFileSync(join(directory, file), 'utf8');
    const addresses = new Set([...text.matchAll(/https?:\/\/[^"<>\s]+/gu)].map(([address]) => address));
    return [...addresses].flatMap((address) => {
      const { pathname, origin } = new URL(address);
      if (origin !== own || !pathname.startsWith(base)) return [];
      const path = decodeURIComponent(pathname.slice(base.length));
      const there = existsSync(join(directory, path, pathname.endsWith('/') ? 'index.html' : ''));
      return there ? [] : [`${file}: ${address} leads nowhere`];
    });
  });
}

/** Checks that pages with a language in their address exist in every language, and so do the strings of the shell of all other pages. */
function checkTranslations(directory: string, pages: readonly string[]): string[] {
  const built = new Set(pages.map((page) => page.replaceAll('\\', '/')));
  const [first, ...others] = INTERFACE_LANGUAGES;
  const frames = new Map(INTERFACE_LANGUAGES.map((ui) => [ui, readShellStrings(directory, ui)]));
  return [
    ...[...built].flatMap((page) => {
      const [ui = '', ...path] = page.split('/');
      if (!isInterfaceLanguage(ui)) return [];
      const missing = INTERFACE_LANGUAGES.filter((other) => !built.has([other, ...path].join('/')));
      return missing.map((other) => `${page}: there is no such page in ${other}`);
    }),
    ...others.flatMap((ui) => {
      const [own, known] = [frames.get(ui) ?? [], frames.get(first) ?? []];
      return known.filter((key) => !own.includes(key)).map((key) => `frame/${ui}.json: «${key}» is missing`);
    }),
  ];
}

/** Checks that every string in the shell of a leaf page has its translations. */
function checkShellStrings(directory: string, pages: readonly string[]): string[] {
  const known = new Set(readShellStrings(directory, INTERFACE_LANGUAGES[0]));
  const used = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(join(directory, page), 'utf8');
    if (!html.includes('data-leaf')) continue;
    for (const [, code = ''] of html.matchAll(/ data-t(?:-label|-placeholder)?="?(?<code>[^\s">]+)/gu))
      used.add(code);
  }
  return [...used].filter((key) => !known.has(key)).map((key) => `the frame of leaf pages lacks «${key}»`);
}

function readShellStrings(directory: string, ui: InterfaceLanguage): readonly string[] {
  const words = JSON.parse(readFileSync(join(directory, 'frame', `${ui}.json`), 'utf8')) as ShellStrings;
  return Object.keys(words.strings);
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run verify --',
    summary:
      'Checks a built site: links, HTML, content security policy, articles, translations, feeds, sitemap, and every file against its digest in manifest.json.',
    options: {
      ...{ out: FOLDERS.out, archive: FOLDERS.archive, site: FOLDERS.site, followLinks: FOLLOW_LINKS },
      raw: text(
        'DIR',
        'folder of raw files, which are compared with the digests in the archive (content/raw, where the archive is content/archive)',
      ),
    },
    examples: ['', '--out site --archive .cache/texts --site texts/site.yaml --raw texts'],
    exitCodes: { 0: 'the site is sound', 1: 'faults were found, one printed a line' },
    async run({ out, archive, site, raw, followLinks }) {
      const ownRaw = archive === FOLDERS.archive.fallback ? FOLDERS.raw.fallback : undefined;
      const compared = raw ?? ownRaw;
      const faults = [
        ...(await checkSite({ out, archive, ...readSite(site) })),
        ...(compared === undefined ? [] : checkRaw(compared, archive, { followLinks })),
      ];
      const checked = `links, HTML, content security policy, articles, translations, feeds, sitemap, digests${compared === undefined ? '' : ', raw files'}`;
      console.log(faults.length === 0 ? `The site is sound: ${checked}.` : faults.join('\n'));
      return faults.length === 0 ? 0 : 1;
    },
  });
}

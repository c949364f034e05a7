import { decodeHTML } from 'entities';
import { latexWords, rtfWords } from './spelled-letters.ts';

/** A notation in which words are written with signs around them. */
export interface Format {
  readonly name: string;
  readonly shows: (head: string) => boolean;
  /** Patterns of the words that name the first article; the group `words` is its title. */
  readonly titles: readonly RegExp[];
  /** Those words without signs. */
  readonly plain: (words: string) => string;
  /** What its owner can do. */
  readonly wayOut: string;
}

/** Minimum number of signs of a notation that are no accident. */
const MIN_TAGS = 3;
const MIN_SIGNS = 2;

const HTML_TAG =
  /<\/?(?:p|div|br|h[1-6]|a|span|ul|li|body|article|section|table|td|img|strong|em)(?:\s[^<>]*)?\/?>/giu;
const LATEX_SIGN =
  /\\(?:documentclass|usepackage|begin|end|maketitle|title|author|chapter|(?:sub){0,2}section|paragraph|textbf|textit|emph|item|footnote)\b/gu;
const WIKI_SIGN =
  /^={2,5}\s?\p{L}[^=\n]{0,100}={2,5}[ \t]*$|\[\[[^[\]\n]{1,100}\]\]|\{\{[^{}\n]{1,200}\}\}|'''[^'\n]{1,100}'''|<ref[\s>/]/gmu;
const FORUM_SIGN =
  /\[(?:b|i|u|url|quote|img|size|color)(?:=[^\]\n]{1,200})?\](?=[^[\n])|\[\/(?:b|i|u|url|quote|img|size|color)\]/giu;
const LATEX_ARGUMENT = String.raw`\*?\{(?<words>[^{}\n]*(?:\{[^{}\n]*\}[^{}\n]*){0,20})\}`;

/** The first that shows itself in a text is taken. */
export const FORMATS: readonly Format[] = [
  {
    name: 'RSS or Atom (a feed)',
    shows: (head) => /<(?:rss|feed|rdf:RDF)[\s>]/iu.test(head),
    titles: [/<(?:item|entry)[\s>][^]{0,2000}?<title[^<>]*>(?:<!\[CDATA\[)?(?<words>[^<\]]+)/iu],
    plain: markupWords,
    wayOut: 'Save the text of each entry as a file of its own.',
  },
  {
    name: 'ALTO XML (a scanned page)',
    shows: (head) => /<alto[\s>]/iu.test(head),
    titles: [],
    plain: markupWords,
    wayOut:
      'Export the words of the page (CONTENT, line by line) and save each article as a file of its own.',
  },
  {
    name: 'XML',
    shows: (head) =>
      /^\s*<(?:TEI|nitf|newsItem|NewsML|PcGts)[\s>]/u.test(head) ||
      (/^\s*<\?xml/u.test(head) && !/<html[\s>]/iu.test(head)),
    titles: [
      /<(?:hl1|headline)(?:\s[^<>]*)?>(?<words>[^<]+)/iu,
      /<(?:title|head)(?:\s[^<>]*)?>(?<words>[^<]+)/iu,
    ],
    plain: markupWords,
    wayOut: 'Export the words of the article as text, one file an article.',
  },
  {
    name: 'HTML (a web page)',
    shows: (head) => /<!doctype html|<html[\s>]/iu.test(head) || count(head, HTML_TAG) >= MIN_TAGS,
    titles: [
      /<h1[^<>]*>(?<words>[^<]+)/iu,
      /<title[^<>]*>(?<words>[^<]+)/iu,
      /<h[2-6][^<>]*>(?<words>[^<]+)/iu,
    ],
    plain: markupWords,
    wayOut: 'Save the words of the article as text, one file an article: a browser can save a page as text.',
  },
  {
    name: 'RTF (a text processor’s file)',
    shows: (head) => /^\s*\{\\rtf/u.test(head),
    titles: [],
    plain: rtfWords,
    wayOut: 'Open it in a text processor and save it as plain text in UTF-8.',
  },
  {
    name: 'LaTeX',
    shows: (head) => count(head, LATEX_SIGN) >= MIN_SIGNS,
    titles: [
      new RegExp(String.raw`\\title${LATEX_ARGUMENT}`, 'u'),
      new RegExp(String.raw`\\(?:chapter|(?:sub)?section)${LATEX_ARGUMENT}`, 'u'),
    ],
    plain: latexWords,
    wayOut: 'Convert it to plain text, for example with pandoc, and save that.',
  },
  {
    name: 'wiki mark-up',
    shows: (head) => count(head, WIKI_SIGN) >= MIN_SIGNS,
    titles: [/^={1,5}\s?(?<words>[^=\n]{1,200}?)\s?={1,5}[ \t]*$/mu, /'''(?<words>[^'\n]{1,100})'''/u],
    plain: (words) => words.replace(/\[\[(?:[^|[\]]*\|)?(?<shown>[^[\]]*)\]\]|'{2,5}/gu, '$<shown>'),
    wayOut: 'Save the text as the page shows it, without the signs.',
  },
  {
    name: 'forum mark-up (BBCode)',
    shows: (head) => count(head, FORUM_SIGN) >= MIN_SIGNS,
    titles: [/^\s*(?<words>[^\n]{1,200})/u],
    plain: (words) => words.replace(/\[\/?[a-z]{1,6}(?:=[^[\]\n]*)?\]/giu, ''),
    wayOut: 'Save the text as the page shows it, without the signs.',
  },
  {
    name: 'JSON, an object a line',
    shows: (head) => /^\s*\{\s*"[^\n]*\}[ \t]*\n\s*\{\s*"/u.test(head),
    titles: [/"(?:title|headline|text|body)"\s*:\s*"(?<words>[^"\n]{1,200})/iu],
    plain: (words) => words.replaceAll('\\', ''),
    wayOut: 'Save the text of each object as a file of its own.',
  },
  {
    name: 'BibTeX (a list of references)',
    shows: (head) => /^\s*@\p{L}{3,16}\{[^\s,{}]{1,80},/u.test(head),
    titles: [/\btitle\s*=\s*[{"](?<words>[^{}"\n]{1,200})/iu],
    plain: latexWords,
    wayOut: 'Take it out, or save the articles it names as text.',
  },
];

function count(head: string, sign: RegExp): number {
  return head.match(sign)?.length ?? 0;
}

function markupWords(words: string): string {
  return decodeHTML(words);
}

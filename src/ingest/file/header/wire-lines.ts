import { isDocumentLabel } from './fields.ts';
import { fieldIn, type ApartLines, type LocatedLine } from './located-lines.ts';

/** An agency writes its signs among this many first and last lines. */
const MAX_HEAD_LINES = 8;
const MAX_FOOT_LINES = 5;

/**
 * «bdt0123 4 vm 234 dpa 0456», «APA0123 5 CI 0234 II», «AM-XX--Ferry, 1st Ld»; without blanks «INR:BRAND-LAGER:HELA»,
 * «tt:inrikes:brand», «BC-NORDIC-FERRY»; «dpa:170921-99-123456/2».
 */
const SLUGS: readonly RegExp[] = [
  /^[a-z]{3}\d{4}\s\d\s[a-z]{2}\s\d{2,4}\b/u,
  /^[A-Z]{2,4}\d{3,4}\s+\d\s[A-Z]{2}\s\d{3,4}\b/u,
  /^[A-Z]{2}(?:-{1,2}[A-Z][A-Za-z0-9]*){2,6}$|^[A-Z]{2}--[A-Z]\S*$/u,
  /^[A-Z]{2}-{1,2}\p{Lu}[\p{L} -]{2,40},\s?\d{2,4}$/u,
  /\b\d(?:st|nd|rd|th)\s?(?:Ld|Lead)\b|\bWritethru\b/u,
  /^[\p{Lu}\d]{2,20}(?::[\p{Lu}\d]{1,24}(?:-[\p{Lu}\d]{1,24}){0,5}){1,4}$/u,
  /^\p{Lu}{2,20}(?:-[\p{Lu}\d]{1,24}){2,6}$/u,
  /^\p{Ll}{2,20}(?::\p{Ll}{2,24}){2,4}$/u,
  /^(?:[\p{L}-]{2,20},?\s)?\p{Ll}{2,10}:\d{6}-\d{2}-\d{3,6}(?:\/\d{1,2})?$/u,
];
/** «21.09.17 0915GMT»: the day is stated as written, the time in four digits. */
const FILED =
  /^(?<day>\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})[\s,]+\d{2}[:.]?\d{2}\s?(?:[A-Z]{2,4})?$/u;
/** «EXA 210915 SEP 17», «210915 Sep 17»: day, time, month and year. */
const STAMP =
  /^(?:[A-Za-z]{2,6}\s)?(?<day>\d{2})\d{4}(?:[A-Z]{3,4})?\s(?<month>\p{L}{3})\.?\s(?<year>\d{2})$/u;
/** «^Headline=», and «Headline =» below a slug. */
const MARKED = /^\^(?<title>["„“»«]?[\p{L}\d](?:.*?\S)??)\s*[=<]$/u;
const CLOSED = /^(?<title>\p{Lu}.*\S)\s*=$/u;
/** «Schifffahrt/Unfälle/»: keywords of an agency; at the head of a file also without other signs, if a stroke ends them. */
const KEYWORDS = /^(?:\p{L}[\p{L} -]*\/){2,}(?:\p{L}[\p{L} -]*)?$/u;
/** «Stikord: brand; lager». */
const LABELLED_KEYWORDS = /^(?<label>\p{Lu}\p{L}*(?:\s\p{Ll}+)?):\s/u;
/** «ab/cd», «(Schluss) ab/cd», «exa ab yyzz cd 1234 GMT»: those who wrote and edited it. */
const SIGNED =
  /^(?:\(\p{Lu}\p{Ll}{2,10}\)\s)?(?:[a-z]{2,4}(?:\/[a-z]{2,4}){1,3}(?:\s\d{4}\s?[A-Z]{2,4})?|[a-z]{2,5}(?:\s[a-z]{1,5}\d{0,2}){2,6})$/u;
/** «211 0915 Sep 17», «(Zusammenfassung 1730 - neu: Kapitän)», «(Foto - Archiv)», «Eds: UPDATES with quote.»: only beside other signs. */
const NOTED = /^(?:\d{3}\s\d{4}\s\p{Lu}\p{Ll}{2}\s\d{2}|\([^()]{3,80}\)|Eds\.?:.*)$/u;
/** «APA0123 2017-09-21/14:05»; «EXP-NY-09-21-17 0915GMT», with the month first. */
const SENT = /^[A-Z]{2,6}\d{3,4}\s+(?<iso>\d{4}-\d{2}-\d{2})\/\d{2}:\d{2}$/u;
const SENT_US = /^[A-Z]{2,6}-[A-Z]{2,4}-(?<month>\d{2})-(?<day>\d{2})-(?<year>\d{2})\s\d{4}[A-Z]{2,4}$/u;
/** The day at the end of a slug: «APA0123 5 CI 0210 Do, 21.Sep 2017». */
const DAY_OF_SLUG = /\s(?<day>\d{1,2}\.\s?\p{L}{3,9}\.?\s\d{4})$/u;
/** The notes of an agency for newsrooms below a text: «# dpa-Notizblock» and all that follows. */
const NOTEBOOK = /^#{1,3}\s?\p{L}{2,6}-Notizblock$/u;

/** The signs of a news agency around its text: slug, filing time, signs around the headline, initials at the end. */
export function findWireLines(lines: readonly LocatedLine[]): ApartLines {
  const head = lines.slice(0, MAX_HEAD_LINES);
  const foot = lines.slice(MAX_HEAD_LINES > lines.length ? 1 : -MAX_FOOT_LINES).slice(-MAX_FOOT_LINES);
  const slugs = head.slice(0, 3).filter(({ words }) => SLUGS.some((slug) => slug.test(words)));
  const filed = head.filter(({ words }) => FILED.test(words));
  const marked = head.filter(({ words }) => MARKED.test(words));
  const signed = foot.filter(({ words }) => SIGNED.test(words) || STAMP.test(words));
  const notes = notebook(lines);
  const closed = head.slice(0, 1).filter(({ words }) => KEYWORDS.test(words) && words.endsWith('/'));
  if (slugs.length + marked.length + closed.length === 0) {
    const sure = signed.filter(({ words }) => /^[a-z]+\/|^\S+ \d{6} /u.test(words));
    return { spans: [...sure, ...notes], fields: [] };
  }
  const titled = marked.length > 0 ? marked : head.filter(({ words }) => CLOSED.test(words)).slice(0, 1);
  const keywords = head.filter(({ words }) => KEYWORDS.test(words) || isLabelled(words));
  const noted = [...head, ...foot].filter(({ words }) => NOTED.test(words));
  const stamped = [...head, ...foot].filter(({ words }) => STAMP.test(words));
  const sent = foot.filter(({ words }) => SENT.test(words) || SENT_US.test(words));
  const days = [
    ...filed.map((line) => fieldIn('date', line, FILED.exec(line.words)?.groups?.['day'] ?? '')),
    ...slugs.flatMap((line) => {
      const day = DAY_OF_SLUG.exec(line.words)?.groups?.['day'];
      return day === undefined ? [] : [fieldIn('date', line, day)];
    }),
    ...[...sent, ...stamped].map(sentDate),
  ];
  const [title] = titled;
  // Above the headline there are only signs, whatever an agency's are.
  const above = title ? head.slice(0, head.indexOf(title)).filter(({ words }) => !/[.!?]$/u.test(words)) : [];
  const headline = title && (MARKED.exec(title.words) ?? CLOSED.exec(title.words))?.groups?.['title'];
  return {
    spans: [
      ...above,
      ...slugs,
      ...filed,
      ...titled,
      ...keywords,
      ...signed,
      ...stamped,
      ...noted,
      ...sent,
      ...notes,
    ],
    fields: [
      ...(title && headline !== undefined ? [fieldIn('title', title, headline)] : []),
      ...days.slice(0, 1),
    ],
  };
}

function isLabelled(words: string): boolean {
  const label = LABELLED_KEYWORDS.exec(words)?.groups?.['label'];
  return label !== undefined && isDocumentLabel(label);
}

function notebook(lines: readonly LocatedLine[]): readonly LocatedLine[] {
  const at = lines.findIndex(({ words }) => NOTEBOOK.test(words));
  return at <= 0 ? [] : lines.slice(at);
}

/** The day of «210915 SEP 17», «09-21-17» or «2017-09-21/14:05», written so that it can be read. */
function sentDate(line: LocatedLine): ApartLines['fields'][number] {
  const groups = (STAMP.exec(line.words) ?? SENT.exec(line.words) ?? SENT_US.exec(line.words))?.groups ?? {};
  const { iso, day = '', month = '', year = '' } = groups;
  const written = /\d/u.test(month) ? `20${year}-${month}-${day}` : `${day} ${month.toLowerCase()} 20${year}`;
  const { start, end } = line;
  return { field: 'date', value: iso ?? written, basis: 'header', start, end };
}

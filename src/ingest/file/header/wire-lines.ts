import { fieldIn, type ApartLines, type LocatedLine } from './located-lines.ts';

/** An agency writes its signs among this many first and last lines. */
const MAX_HEAD_LINES = 8;
const MAX_FOOT_LINES = 5;

/** «BC-NORDIC-FERRY:TVE 2ndLd-Writethru», «bdt0123 4 vm 234 dpa 0456», «AM-XX--Ferry, 1st Ld». */
const SLUG =
  /^(?:[a-z]{3}\d{4}\s\d\s[a-z]{2}\s\d{2,4}\b.*|[A-Z]{2}-{1,2}[A-Z][A-Za-z0-9]*-?.*|.*\b\d(?:st|nd|rd|th)\s?(?:Ld|Lead)\b.*|.*\bWritethru\b.*)$/u;
/** «21.09.17 0915GMT»: the day is stated as written, the time in four digits. */
const FILED =
  /^(?<day>\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})[\s,]+\d{2}[:.]?\d{2}\s?(?:[A-Z]{2,4})?$/u;
/** «EXA 210915 SEP 17», «210915 Sep 17»: day, time, month and year. */
const STAMP =
  /^(?:[A-Za-z]{2,6}\s)?(?<day>\d{2})\d{4}(?:[A-Z]{3,4})?\s(?<month>\p{L}{3})\.?\s(?<year>\d{2})$/u;
/** «^Headline=», and «Headline =» below a slug. */
const MARKED = /^\^(?<title>["„“»«]?[\p{L}\d].*?)\s*[=<]$/u;
const CLOSED = /^(?<title>\p{Lu}.*\S)\s*=$/u;
/** «Schifffahrt/Unfälle/»: keywords of an agency. */
const KEYWORDS = /^(?:\p{L}[\p{L} -]*\/){2,}(?:\p{L}[\p{L} -]*)?$/u;
/** «ab/cd», «exa ab yyzz cd 1234 GMT»: those who wrote and edited it. */
const SIGNED =
  /^(?:[a-z]{2,4}(?:\/[a-z]{2,4}){1,3}(?:\s\d{4}\s?[A-Z]{2,4})?|[a-z]{2,5}(?:\s[a-z]{2,4}){2,6})$/u;

/** The signs of a news agency around its text: slug, filing time, signs around the headline, initials at the end. */
export function findWireLines(lines: readonly LocatedLine[]): ApartLines {
  const head = lines.slice(0, MAX_HEAD_LINES);
  const foot = lines.slice(MAX_HEAD_LINES > lines.length ? 1 : -MAX_FOOT_LINES).slice(-MAX_FOOT_LINES);
  const slugs = head.slice(0, 3).filter(({ words }) => SLUG.test(words));
  const filed = head.filter(({ words }) => FILED.test(words));
  const marked = head.filter(({ words }) => MARKED.test(words));
  const signed = foot.filter(({ words }) => SIGNED.test(words) || STAMP.test(words));
  if (slugs.length + marked.length === 0)
    return { spans: signed.filter(({ words }) => /^[a-z]+\/|^\S+ \d{6} /u.test(words)), fields: [] };
  const titled = marked.length > 0 ? marked : head.filter(({ words }) => CLOSED.test(words)).slice(0, 1);
  const keywords = head.filter(({ words }) => KEYWORDS.test(words));
  const stamped = [...head, ...foot].filter(({ words }) => STAMP.test(words));
  const [title] = titled;
  // Above the headline there are only signs, whatever an agency's are.
  const above = title ? head.slice(0, head.indexOf(title)).filter(({ words }) => !/[.!?]$/u.test(words)) : [];
  const headline = title && (MARKED.exec(title.words) ?? CLOSED.exec(title.words))?.groups?.['title'];
  return {
    spans: [...above, ...slugs, ...filed, ...titled, ...keywords, ...signed, ...stamped],
    fields: [
      ...(title && headline !== undefined ? [fieldIn('title', title, headline)] : []),
      ...filed
        .slice(0, 1)
        .map((line) => fieldIn('date', line, FILED.exec(line.words)?.groups?.['day'] ?? '')),
      ...(filed.length === 0 ? stamped.slice(0, 1).map(stampedDate) : []),
    ],
  };
}

/** The day of «210915 SEP 17», written so that it can be read. */
function stampedDate(line: LocatedLine): ApartLines['fields'][number] {
  const { day = '', month = '', year = '' } = STAMP.exec(line.words)?.groups ?? {};
  const { start, end } = line;
  return { field: 'date', value: `${day} ${month.toLowerCase()} 20${year}`, basis: 'header', start, end };
}

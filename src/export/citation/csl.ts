import { UNKNOWN_DATE } from '../../record/unknown-date.ts';
import { UNDETERMINED } from '../../languages/index.ts';
import { noteOf, knownDate, type Reference } from './reference.ts';

/** Writes CSL-JSON, which citation processors read. A date that is open has no parts and is given as EDTF. */
export function writeCsl(reference: Reference): string {
  const { id, title, author, source, language, edtf, url, archive } = reference;
  const item = {
    id,
    type: 'article-newspaper',
    ...(author ? { author: [{ literal: author }] } : {}),
    title,
    ...(source ? { 'container-title': source } : {}),
    archive,
    ...(language === UNDETERMINED ? {} : { language }),
    URL: url,
    ...(edtf === UNKNOWN_DATE ? {} : { issued: issuedOn(edtf) }),
    note: noteOf(reference),
  };
  return `${JSON.stringify([item])}\n`;
}

function issuedOn(edtf: string): unknown {
  const date = knownDate(edtf);
  if (!date) return { literal: edtf };
  const parts = [date.year, date.month, date.day].flatMap((part) =>
    part === undefined ? [] : [Number(part)],
  );
  return { 'date-parts': [parts], ...(date.isApproximate ? { circa: true } : {}) };
}

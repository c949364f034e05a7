import type { Reference } from './ris.ts';

/** CSL-JSON, as citation processors read it. A date that is open or unknown has no parts: it is given as words. */
export function writeCsl({ id, title, language, edtf, dateBasis, url, archive }: Reference): string {
  const [, year, month, day, doubt] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%])?$/u.exec(edtf) ?? [];
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const issued =
    parts.length === 0
      ? { literal: edtf }
      : { 'date-parts': [parts], ...(doubt === undefined ? {} : { circa: true }) };
  const item = {
    id,
    type: 'article-newspaper',
    title,
    archive,
    ...(language === 'und' ? {} : { language }),
    URL: url,
    ...(edtf === 'XXXX' ? {} : { issued }),
    note: `Date (EDTF): ${edtf}; basis: ${dateBasis}`,
  };
  return `${JSON.stringify([item], null, 1)}\n`;
}

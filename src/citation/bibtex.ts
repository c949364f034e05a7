import type { Reference } from './ris.ts';

/** Signs that mean something to TeX. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries(['&', '%', '$', '#', '_'].map((sign) => [sign, `\\${sign}`])),
};

/**
 * BibTeX, for biblatex too: `date` is written only where it can say what is known, and the note holds it as EDTF with its basis.
 *
 * @example
 * escapeTex('5 % & mehr') //=> '5 \\% \\& mehr'
 */
export function writeBibtex({ id, title, language, edtf, dateBasis, url, archive }: Reference): string {
  const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(edtf) ? edtf : undefined;
  const fields: [string, string | undefined][] = [
    ['title', `{${escapeTex(title)}}`],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['month', date === undefined || date.length < 7 ? undefined : String(Number(date.slice(5, 7)))],
    ['organization', escapeTex(archive)],
    ['language', language === 'und' ? undefined : language],
    ['url', url],
    ['note', escapeTex(`Date (EDTF): ${edtf}; basis: ${dateBasis}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@online{${id},\n${lines.join(',\n')}\n}\n`;
}

export function escapeTex(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_]/gu, (sign) => TEX[sign] ?? sign);
}

import { isoDate } from '../../record/iso-date.ts';
import { UNDETERMINED } from '../../languages/index.ts';
import { noteOf, type Reference } from './reference.ts';

/** Characters that mean something to TeX. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries(['&', '%', '$', '#', '_'].map((sign) => [sign, `\\${sign}`])),
};

/**
 * Writes BibTeX, also for biblatex. It has a `date` only if that can express what is known. The note has the date as
 * EDTF with its basis. Inner braces keep the name of an author whole.
 */
export function writeBibtex(reference: Reference): string {
  const { id, title, author, source, language, edtf, url, archive, accessed, abstract } = reference;
  const date = isoDate(edtf);
  const fields: [string, string | undefined][] = [
    ['author', author ? `{${escapeTex(author)}}` : undefined],
    ['title', `{${escapeTex(title)}}`],
    ['journal', source ? escapeTex(source) : undefined],
    ['date', date],
    ['year', date?.slice(0, 4)],
    ['month', date === undefined || date.length < 7 ? undefined : String(Number(date.slice(5, 7)))],
    ['organization', escapeTex(archive)],
    ['language', language === UNDETERMINED ? undefined : language],
    ['url', url],
    ['urldate', accessed],
    ['abstract', abstract ? escapeTex(abstract) : undefined],
    ['note', escapeTex(noteOf(reference))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${source ? 'article' : 'online'}{${id},\n${lines.join(',\n')}\n}\n`;
}

/**
 * One line with every character escaped that TeX reads.
 *
 * @example
 * escapeTex('5 % & mehr') //=> '5 \\% \\& mehr'
 */
export function escapeTex(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\{}~^&%$#_]/gu, (sign) => TEX[sign] ?? sign);
}

import type { LanguageMarks } from '../sections/marks.ts';

/** Words and spellings that distinguish Latvian from its neighbours. */
export const marks: LanguageMarks = {
  words:
    'un ir ar no par uz ka kas lai arī bet tas tā to tika kā pēc gan vai jau tikai viņš viņa viņi bija nav būs pie līdz starp kur kad tad tomēr vairāk savu savas šo šis šī kurā kuru pirms gadā gada jo taču',
  spellings: /[āēīūģķļņ]/u,
};

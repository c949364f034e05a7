import type { QueryWords } from '../sections/query-words.ts';

export const queryWords: QueryWords = {
  and: ['DHE'],
  or: ['OSE'],
  not: ['JO'],
  fields: {
    title: ['titulli', 'titull'],
    quote: ['citimi', 'citim'],
    caption: ['diçitura', 'diçiturë'],
    name: ['emri', 'emër'],
    lang: ['gjuha', 'gjuhë'],
    source: ['burimi', 'burim'],
    section: ['rubrika', 'rubrikë'],
    author: ['autori', 'autor'],
    date: ['data', 'datë'],
    mentions: ['përmend'],
  },
};

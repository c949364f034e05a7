import type { QueryWords } from '../sections/query-words.ts';

export const queryWords: QueryWords = {
  and: ['UND'],
  or: ['ODER'],
  not: ['NICHT'],
  fields: {
    title: ['titel', 'überschrift'],
    quote: ['zitat'],
    caption: ['bildunterschrift', 'bildtext'],
    name: ['name'],
    lang: ['sprache'],
    source: ['quelle'],
    section: ['ressort'],
    author: ['verfasser', 'autor'],
    date: ['datum'],
    mentions: ['nennt'],
  },
};

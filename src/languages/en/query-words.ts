import type { QueryWords } from '../sections/query-words.ts';

export const queryWords: QueryWords = {
  and: ['AND'],
  or: ['OR'],
  not: ['NOT'],
  fields: {
    title: ['title', 'headline'],
    quote: ['quote', 'quotation'],
    caption: ['caption'],
    name: ['name'],
    lang: ['lang', 'language'],
    source: ['source'],
    section: ['section'],
    author: ['author', 'by'],
    date: ['date'],
    mentions: ['mentions'],
  },
};

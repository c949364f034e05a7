import type { QueryWords } from '../sections/query-words.ts';

export const queryWords: QueryWords = {
  and: ['OG'],
  or: ['ELLER'],
  not: ['IKKE'],
  fields: {
    title: ['overskrift', 'titel'],
    quote: ['citat'],
    caption: ['billedtekst'],
    name: ['navn'],
    lang: ['sprog'],
    source: ['kilde'],
    section: ['sektion'],
    author: ['forfatter'],
    date: ['dato'],
    mentions: ['nævner'],
  },
};

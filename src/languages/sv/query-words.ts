import type { QueryWords } from '../sections/query-words.ts';

export const queryWords: QueryWords = {
  and: ['OCH'],
  or: ['ELLER'],
  not: ['INTE'],
  fields: {
    title: ['rubrik', 'titel'],
    quote: ['citat'],
    caption: ['bildtext'],
    name: ['namn'],
    lang: ['språk'],
    source: ['källa'],
    section: ['avdelning'],
    author: ['författare', 'skribent'],
    date: ['datum'],
    mentions: ['nämner'],
  },
};

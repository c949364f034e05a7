import type { QueryWords } from '../sections/query-words.ts';

/** «UN» is the United Nations more often than «and», which is what a space means anyway. */
export const queryWords: QueryWords = {
  and: [],
  or: ['VAI'],
  not: ['NE'],
  fields: {
    title: ['virsraksts'],
    quote: ['citāts'],
    caption: ['paraksts'],
    name: ['vārds', 'nosaukums'],
    lang: ['valoda'],
    source: ['avots'],
    section: ['sadaļa'],
    author: ['autors'],
    date: ['datums'],
    mentions: ['piemin'],
  },
};

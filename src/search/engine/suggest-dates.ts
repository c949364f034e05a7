/** Suggestions for a date at the end of what is typed: the articles from then, and those that name the day. */
import { queryWords } from '../../languages/tables/query-words.ts';
import type { DateNames } from '../../languages/sections/date-patterns.ts';
import type { InterfaceLanguage } from '../../languages/index.ts';
import { endsOfDate } from '../index/dates.ts';
import { asksSomething } from '../state/query.ts';
import { parseQuery } from '../state/query/parser.ts';
import { readDateAtEnd } from '../state/query/typed-date.ts';
import type { SearchState } from '../state/search-state.ts';
import type { Answer } from './answer.ts';

/** A search for a date in place of the words that say it, with the number of articles that it finds. */
export interface DateSuggestion {
  /** `range`: articles from then; `naming`: articles that name the day. */
  readonly kind: 'range' | 'naming';
  readonly edtf: string;
  /** The words beside the date; empty where there are none. */
  readonly words: string;
  /** What is asked when it is chosen. */
  readonly chosen: Pick<SearchState, 'q' | 'from' | 'to'>;
  readonly articles: number;
}

/** What dates are suggested with. */
export interface DateSources {
  readonly answer: (state: SearchState) => Promise<Answer>;
  readonly dateNames: DateNames;
  readonly ui: InterfaceLanguage;
}

const DAY = /^\d{4}-\d\d-\d\d$/u;

/**
 * Suggests the articles from the date that a query ends with and, for a day, those that name it, beside the other words and conditions.
 * What would find nothing is not suggested, nor a time that articles are only possibly from.
 *
 * @param state with the text of the box
 */
export async function suggestDates(
  state: SearchState,
  cursor: number,
  { answer, dateNames, ui }: DateSources,
): Promise<DateSuggestion[]> {
  const isAtEnd = state.q.slice(cursor).trim() === '';
  const date = isAtEnd ? readDateAtEnd(state.q, dateNames) : undefined;
  if (!date) return [];
  const words = state.q.slice(0, date.start).trim();
  if (parseQuery(words).mistakes.length > 0 || isQuoted(words)) return [];
  const suggest = async (
    kind: DateSuggestion['kind'],
    chosen: DateSuggestion['chosen'],
  ): Promise<DateSuggestion[]> => {
    const wanted = { ...state, ...chosen };
    const hits = asksSomething(wanted) ? (await answer(wanted)).hits : [];
    const isMeant = kind === 'naming' || hits.some(({ within }) => within === 'certain');
    return isMeant && hits.length > 0
      ? [{ kind, edtf: date.edtf, words, chosen, articles: hits.length }]
      : [];
  };
  const naming = `${fieldIn(ui)}:${date.edtf}`;
  const found = await Promise.all([
    suggest('range', { q: words, ...endsOfDate(date.edtf) }),
    ...(DAY.test(date.edtf)
      ? [
          suggest('naming', {
            q: words === '' ? naming : `${words} ${naming}`,
            from: state.from,
            to: state.to,
          }),
        ]
      : []),
  ]);
  return found.flat();
}

/** Whether words end inside a quotation. */
function isQuoted(words: string): boolean {
  return (words.match(/["„“”«»]/gu)?.length ?? 0) % 2 === 1;
}

/** The field of a query by which articles that name a day are found, in a language. */
function fieldIn(ui: InterfaceLanguage): string {
  return queryWords[ui]?.fields.mentions[0] ?? 'mentions';
}

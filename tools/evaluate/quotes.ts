import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DraftQuote, Mention } from '../../src/ingest/draft.ts';
import { findQuotes } from '../../src/ingest/file/quotes.ts';
import { segment } from '../../src/ingest/file/segment.ts';
import type { Figure } from './figure.ts';

/** A passage, the persons named in it, and what is said by whom. */
export interface QuotePassage {
  readonly name: string;
  readonly text: string;
  readonly names: readonly Mention[];
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: string | undefined;
  }[];
  /** The person of each form. */
  readonly personOf: ReadonlyMap<string, string>;
}

/**
 * Reads a file of gold: passages below lines of `=== name`, then a line `@ person: form, form` for each person, then the
 * text, in which `{person|words}` marks an utterance and `{?|words}` one whose speaker the passage does not tell.
 */
export function parseQuoteGold(content: string): QuotePassage[] {
  return content
    .split(/^=== /mu)
    .slice(1)
    .map((passage) => {
      const lines = passage.trimEnd().split('\n');
      const [name = ''] = lines;
      const people = lines.filter((line) => line.startsWith('@ ')).map((line) => line.slice(2).split(': '));
      const personOf = new Map(
        people.flatMap(([person = '', forms = '']) =>
          forms.split(', ').map((form): [string, string] => [form, person]),
        ),
      );
      const marked = lines
        .slice(1 + people.length)
        .join('\n')
        .trim();
      const quotes: { start: number; end: number; speaker: string | undefined }[] = [];
      let text = '';
      let from = 0;
      for (const { 0: whole, 1: speaker, 2: words = '', index } of marked.matchAll(
        /\{([^|{}]+)\|([^{}]*)\}/gu,
      )) {
        text += marked.slice(from, index);
        quotes.push({
          start: text.length,
          end: text.length + words.length,
          speaker: speaker === '?' ? undefined : speaker,
        });
        text += words;
        from = index + whole.length;
      }
      text += marked.slice(from);
      return { name, text, quotes, personOf, names: findForms(text, [...personOf.keys()]) };
    });
}

function findForms(text: string, forms: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (const form of forms.toSorted((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      const end = start + form.length;
      const isApart =
        !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
      if (isApart && !found.some((other) => other.start < end && start < other.end))
        found.push({ type: 'person', text: form, start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** The quotations that Kiosk finds in a passage. */
export function quotesOf({ text, names }: QuotePassage, language: string): DraftQuote[] {
  return findQuotes({ text, names, language, blocks: segment(text, 0) });
}

/** The person a found quotation was given to. */
export function speakerIn({ names, personOf }: QuotePassage, { speaker }: DraftQuote): string | undefined {
  return speaker === null ? undefined : personOf.get(names[speaker]?.text ?? '');
}

/** F1 of utterances by exact range, share of speakers found, and share of the speakers named that are right, per language. */
export async function evaluateQuotes(goldDirectory: string): Promise<Figure[]> {
  const files = (await readdir(goldDirectory)).filter((name) => name.endsWith('.txt')).toSorted();
  const rows = await Promise.all(
    files.map(async (file) => {
      const language = basename(file, '.txt');
      const counts = { found: 0, wanted: 0, right: 0, known: 0, named: 0, rightly: 0 };
      for (const passage of parseQuoteGold(await readFile(join(goldDirectory, file), 'utf8'))) {
        const found = quotesOf(passage, language);
        counts.found += found.length;
        counts.wanted += passage.quotes.length;
        counts.known += passage.quotes.filter(({ speaker }) => speaker !== undefined).length;
        for (const quote of found) {
          const gold = passage.quotes.find(({ start, end }) => start === quote.start && end === quote.end);
          const speaker = speakerIn(passage, quote);
          counts.right += gold ? 1 : 0;
          counts.named += speaker === undefined ? 0 : 1;
          counts.rightly += speaker !== undefined && speaker === gold?.speaker ? 1 : 0;
        }
      }
      return [
        {
          field: 'quotes',
          language,
          metric: 'f1',
          n: counts.found + counts.wanted,
          correct: 2 * counts.right,
        },
        { field: 'speakers', language, metric: 'recall', n: counts.known, correct: counts.rightly },
        { field: 'speakers', language, metric: 'precision', n: counts.named, correct: counts.rightly },
      ];
    }),
  );
  return rows.flat();
}

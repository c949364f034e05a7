import { dateToken } from '../key/tokens.ts';
import type { Bundle } from './bundles.ts';
import { askEquivalents } from './ask-equivalents.ts';
import { markToken, markTokenPrefix } from '../index/indexed-text.ts';
import { datesWithin, endsOfDate, type ArchiveDate } from '../index/dates.ts';
import { toRange, within } from '../state/range.ts';
import { keysIn, type Phrase, type Clause } from './clause.ts';
import { askPhrase } from './ask-phrase.ts';
import { NO_MATCH, NO_MATCHES, type ClauseMatch, type Matches } from './clause-match.ts';

/** Searches a bundle for a clause: its words, or the names that they spell. */
export async function askClause(bundle: Bundle, clause: Clause, exactOnly: boolean): Promise<Matches> {
  const folder = `${bundle.entry.language}/${bundle.entry.block}`;
  const held = clause.names.filter(({ bundles }) => bundles.has(folder));
  const [words, translated, dated, ...names] = await Promise.all([
    askWords(bundle, clause.phrases, exactOnly),
    askEquivalents(bundle, clause.equivalents ?? []),
    askTime(bundle, clause),
    ...held.map(({ id }) => bundle.ask(markToken(id))),
  ]);
  if (translated.size + dated.size + held.length === 0) return words;
  const found = new Map<number, ClauseMatch>(dated);
  for (const [row, match] of words) found.set(row, { ...match, names: found.get(row)?.names ?? [] });
  for (const [row, { positions, through }] of translated) {
    const known = found.get(row);
    const all = [...new Set([...(known?.positions ?? []), ...positions])];
    const frequency = positions.length;
    found.set(row, known ? { ...known, positions: all } : { ...NO_MATCH, positions, frequency, through });
  }
  for (const [index, { id }] of held.entries()) {
    for (const [row, mentions] of names[index] ?? []) {
      const known = found.get(row) ?? NO_MATCH;
      found.set(row, { ...known, names: [...known.names, id], mentions: known.mentions + mentions.length });
    }
  }
  return found;
}

async function askTime(bundle: Bundle, { date, naming }: Clause): Promise<Matches> {
  if (date) return askDate(bundle, date);
  return naming ? addNaming(new Map(), bundle.ask, naming.edtf) : NO_MATCHES;
}

/** Articles that are certainly from a time, and those that name it or a day in it. */
async function askDate(
  { docValues, ask }: Bundle,
  { edtf }: Pick<ArchiveDate, 'edtf'>,
): Promise<Map<number, ClauseMatch>> {
  const { from, to } = endsOfDate(edtf);
  const range = toRange(from, to);
  const found = new Map<number, ClauseMatch>();
  for (const [row, values] of docValues.entries())
    if (within(values, range) === 'certain') found.set(row, { ...NO_MATCH, mentions: 1 });
  return addNaming(found, ask, edtf);
}

/** Adds the articles that name a time or a day in it. */
async function addNaming(
  found: Map<number, ClauseMatch>,
  ask: Bundle['ask'],
  edtf: string,
): Promise<Map<number, ClauseMatch>> {
  const tokens = datesWithin(edtf).map(dateToken);
  const named = await Promise.all(tokens.map((token) => ask(markTokenPrefix(token))));
  for (const [index, rows] of named.entries()) {
    for (const [row, mentions] of rows) {
      const known = found.get(row) ?? NO_MATCH;
      const names = [...known.names, tokens[index] ?? ''];
      found.set(row, { ...known, names, mentions: known.mentions + mentions.length });
    }
  }
  return found;
}

/** Articles that contain all phrases of a clause. */
async function askWords(bundle: Bundle, phrases: readonly Phrase[], exactOnly: boolean): Promise<Matches> {
  const holds = phrases.every(({ readings }) =>
    readings.some((terms) => terms.every((term) => keysIn(term, bundle.entry).length > 0)),
  );
  if (!holds || phrases.length === 0) return NO_MATCHES;
  const [first = NO_MATCHES, ...others] = await Promise.all(
    phrases.map((phrase) => askPhrase(bundle, phrase, exactOnly)),
  );
  if (others.length === 0) return first;
  const both = [...first].flatMap(([row, match]): [number, ClauseMatch][] => {
    const more = others.map((other) => other.get(row));
    if (!more.every((other) => other !== undefined)) return [];
    const all = [match, ...more];
    return [
      [
        row,
        {
          ...match,
          positions: all.flatMap(({ positions }) => positions),
          frequency: Math.min(...all.map(({ frequency }) => frequency)),
          exact: all.every(({ exact }) => exact),
        },
      ],
    ];
  });
  return new Map(both);
}

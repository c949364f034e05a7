/** What the page is told of hits: their cards, excerpts and lines. */
import { writeHighlights } from '../../browser/highlight/address.ts';
import { placeWords } from '../index/indexed-text.ts';
import type { Answer } from './answer.ts';
import { concordanceOf } from './concordance.ts';
import { excerptOf } from './excerpt.ts';
import type { Hit } from './hit.ts';
import { FIRST_EXCERPTS, type ShownConcordance, type ShownExcerpt, type ShownHit } from './messages.ts';
import { formsOf, occurrencesOf, positionsIn } from './occurrences.ts';
import { cardFile, type Search } from './start.ts';
import { namesThrough } from './through.ts';

/** An excerpt with the id of its article. */
export type NamedExcerpt = [id: string, excerpt: ShownExcerpt];

/** Files of cards that are read for the first hits, at most. In a small archive these contain all the hits that are asked for. */
const MAX_CARD_FILES = 16;

/** As many hits as are asked for, unless their cards are in too many files. */
export function firstHits(hits: readonly Hit[], wanted: number): Hit[] {
  const files = new Set<string>();
  const filesWith = (hit: Hit): ReadonlySet<string> => {
    for (const one of [hit, ...hit.versions]) files.add(cardFile(one));
    return files;
  };
  const end = hits.findIndex((hit, index) => index === wanted || filesWith(hit).size > MAX_CARD_FILES);
  return hits.slice(0, end < 0 ? undefined : end);
}

/** Starts reading the excerpts that the page asks for as soon as it shows the hits. */
export function readAhead(
  hits: readonly Hit[],
  names: Answer['names'],
  search: Search,
): Map<Hit, Promise<NamedExcerpt>> {
  const reading = new Map(hits.slice(0, FIRST_EXCERPTS).map((hit) => [hit, readExcerpt(hit, names, search)]));
  // A failure is reported to the request for that excerpt.
  for (const excerpt of reading.values()) excerpt.catch(() => undefined);
  return reading;
}

/** Reads the excerpt of a hit, with its highlights and the names it was found through. */
export async function readExcerpt(
  hit: Hit,
  names: Answer['names'],
  { readCard, readText }: Search,
): Promise<NamedExcerpt> {
  const { id } = await readCard(hit);
  const text = await readText(hit);
  const positions = positionsIn(text, hit);
  const parts = placeWords(text);
  const highlight = writeHighlights({ forms: formsOf(parts, occurrencesOf(parts, positions)), at: 0 });
  return [id, { ...excerptOf(text, positions), highlight, through: namesThrough(text, hit, names) }];
}

/** Reads the lines of a hit in a concordance. */
export async function readLines(hit: Hit, search: Search): Promise<ShownConcordance> {
  const shown = await showHit(hit, search);
  const text = await search.readText(hit);
  const parts = placeWords(text);
  return { hit: shown, lines: concordanceOf(parts, occurrencesOf(parts, positionsIn(text, hit))) };
}

/** Reads the cards of hits. */
export function showHits(hits: readonly Hit[], search: Search): Promise<ShownHit[]> {
  return Promise.all(hits.map((hit) => showHit(hit, search)));
}

async function showHit(hit: Hit, { readCard }: Search): Promise<ShownHit> {
  const { entry, earliest, latest: last, dateBasis, within } = hit;
  const versions = hit.versions.map(async (version) => {
    const { id, title } = await readCard(version);
    return { id, title, language: version.entry.language };
  });
  const card = await readCard(hit);
  return {
    ...card,
    ...{ language: entry.language, earliest, latest: last, dateBasis, within },
    through: [...new Set(hit.matches.flatMap(({ through = [] }) => through))],
    versions: await Promise.all(versions),
  };
}

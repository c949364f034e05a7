import { edtfBounds } from '../../../src/record/edtf.ts';
import type { Draft, Mention } from '../../../src/ingest/draft.ts';
import { readArticle } from '../../../src/ingest/index.ts';
import type { DateBasis } from '../../../src/record/date-bases.ts';
import { draftOf } from '../../../tools/evaluate/invent-drafts.ts';

/** A draft of a text, read by ingest. */
export function readDraft(id: string, text: string): Draft {
  const { draft } = readArticle({
    path: `${id}.txt`,
    bytes: new TextEncoder().encode(text),
    sha256: '0'.repeat(64),
  });
  if (!draft) throw new Error(`"${id}" is no article`);
  return draft;
}

/** The properties of an invented draft besides its text. */
interface Said {
  readonly id: string;
  readonly language: string;
  readonly edtf?: string;
  readonly basis?: DateBasis;
  readonly dates?: Draft['mentions']['dates'];
  readonly names?: readonly Mention[];
}

/** A draft of one paragraph, without the earlier stages. */
export function makeDraft(
  text: string,
  { id, language, edtf, basis, dates = [], names = namesIn(text) }: Said,
): Draft {
  const bounds = (edtf === undefined ? undefined : edtfBounds(edtf)) ?? { earliest: null, latest: null };
  const header = { rule: 'date-header', text: `date ${edtf ?? ''}`, start: 0, end: 4 };
  return {
    ...draftOf(id, language, text, names),
    title: { text: text.slice(0, 40), basis: 'first-sentence', evidence: [] },
    published: {
      edtf: edtf ?? 'XXXX',
      ...bounds,
      basis: basis ?? (edtf === undefined ? 'none' : 'header'),
      evidence: edtf === undefined ? [] : [header],
    },
    mentions: { dates, names },
    words: 1,
  };
}

/** The names of the accident that a text has. */
function namesIn(text: string): Mention[] {
  return ACCIDENT_NAMES.flatMap(([name, type]) =>
    Array.from(text.matchAll(new RegExp(`${name}(?!\\p{L})`, 'gu')), ({ index }): Mention => ({
      type,
      text: name,
      start: index,
      end: index + name.length,
    })),
  ).toSorted((a, b) => a.start - b.start);
}

const ACCIDENT_NAMES: readonly (readonly [string, Mention['type']])[] = [
  ['Amir Haddadi', 'person'],
  ['Norrvikstrafiken', 'organisation'],
  ['Norrvik', 'place'],
  ['Kalstorget', 'place'],
  ['Krestova', 'organisation'],
];

/** Three reports of one accident, in three languages. */
export const ACCIDENT = {
  sv:
    'Två personer skadades när spårvagn 14 spårade ur vid Kalstorget i Norrvik på tisdagen. Föraren Amir Haddadi fördes till ' +
    'Sankt Olofs sjukhus. Bolaget Norrvikstrafiken stoppade all trafik på linjen i 5 timmar. Vagnen, en Krestova K7, ' +
    'köptes från Tjeckien för 31 miljoner kronor.',
  da:
    'En sporvogn fra selskabet Norrvikstrafiken er tirsdag løbet af sporet på Kalstorget i den svenske by Norrvik. To kom til ' +
    'skade, blandt dem føreren, Amir Haddadi, der ligger på Sankt Olofs Hospital. Vognen er en tjekkisk Krestova K7. Linje 14 ' +
    'kørte igen om aftenen.',
  de:
    'Beim Entgleisen einer Straßenbahn sind im schwedischen Norrvik zwei Menschen verletzt worden. Der Fahrer der Linie 14, Amir ' +
    'Haddadi, wird im Krankenhaus Sankt Olof behandelt. Der Hersteller Krestova will den Wagen vom Typ K7 untersuchen. ' +
    'Norrvikstrafiken hatte für die Bahnen 31 Millionen Kronen bezahlt. Der Kalstorget war gesperrt.',
};

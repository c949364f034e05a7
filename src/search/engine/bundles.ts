import type { DocValues } from '../index/doc-values.ts';
import { isInRuns, type TextParts } from '../index/text-parts.ts';
import type { TextPart } from '../state/query/expression.ts';
import { bundleFolder, type BundleEntry } from '../index/manifest.ts';
import type { AskPagefind } from './pagefind.ts';
import type { Postings } from './postings.ts';

/** An open bundle. */
export interface Bundle {
  readonly entry: BundleEntry;
  readonly docValues: readonly DocValues[];
  /** Words of all its articles. */
  readonly words: number;
  /** Position of each row in the whole archive, oldest first. */
  readonly ordinals: readonly number[];
  /** Number of the story of each row; 0 for none. */
  readonly stories: readonly number[];
  /** Opens a test of whether a position of a row is in a part of the article. */
  readonly positionsOf: (part: TextPart) => Promise<(row: number, position: number) => boolean>;
  /** Finds the articles with an indexed word that begins with this, or that contain a phrase. */
  readonly ask: (marked: string) => Promise<Postings>;
}

export interface BundleSource {
  readonly ask: AskPagefind;
  readonly fetchDocValues: (
    entry: BundleEntry,
  ) => Promise<Pick<Bundle, 'docValues' | 'ordinals' | 'stories'>>;
  /** The captions and quotations of each row. */
  readonly fetchParts: (entry: BundleEntry) => Promise<readonly TextParts[]>;
}

/** Opens a bundle, once. */
export type OpenBundle = (entry: BundleEntry) => Promise<Bundle>;

/** Postings that are kept, so that the same query with other facets needs no search. */
const MAX_REMEMBERED_QUESTIONS = 128;

/** Opens bundles, each once. After a failure everything must be opened again. */
export function createBundles({ ask, fetchDocValues, fetchParts }: BundleSource): OpenBundle {
  const opened = new Map<string, Promise<Bundle>>();

  async function open(entry: BundleEntry): Promise<Bundle> {
    const known = await fetchDocValues(entry);
    const words = known.docValues.reduce((sum, values) => sum + values.words, 0);
    let parts: Promise<readonly TextParts[]> | undefined;
    const positionsOf: Bundle['positionsOf'] = async (part) => {
      if (part === 'title') return (row, position) => position < (known.docValues[row]?.titleWords ?? 0);
      const rows = await (parts ??= fetchParts(entry));
      return (row, position) => isInRuns(rows[row]?.[part] ?? [], position);
    };
    return { entry, ...known, words, positionsOf, ask: remember((marked) => ask(entry, marked)) };
  }

  return (entry) => {
    const folder = bundleFolder(entry);
    const known = opened.get(folder);
    if (known) return known;
    const opening = open(entry);
    opened.set(folder, opening);
    return opening;
  };
}

function remember(ask: Bundle['ask']): Bundle['ask'] {
  const answers = new Map<string, Promise<Postings>>();
  return (question) => {
    const known = answers.get(question);
    if (known) return known;
    const [oldest] = answers.keys();
    if (oldest !== undefined && answers.size >= MAX_REMEMBERED_QUESTIONS) answers.delete(oldest);
    const answer = ask(question);
    answers.set(question, answer);
    answer.catch(() => answers.delete(question));
    return answer;
  };
}

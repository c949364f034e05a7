import { KioskError } from '../../src/config/kiosk-error.ts';
import { figuresIn, replaceSection, type Section } from './accuracy-file.ts';
import type { Figure } from './figure.ts';
import { markdownTable, percent, wilson } from './table.ts';

/** One figure for readers: a sentence, and the rows of the tables it sums up. */
interface ReaderFigure {
  readonly says: string;
  readonly section: Section;
  /** Beginning of the heading of the tables. */
  readonly field: string;
  readonly metric: string;
  /** Whether the row «all» is taken, which sums up the languages; otherwise they are added up here. */
  readonly all?: true;
  /** What n counts. */
  readonly of: string;
}

const DATA = 'development data';
const GOLD = 'own gold';

const FIGURES: readonly ReaderFigure[] = [
  {
    says: 'The language of an article is right.',
    ...{ section: DATA, field: 'Language', metric: 'articles of 200 characters and more' },
    all: true,
    of: 'articles',
  },
  {
    says: 'A date in a text is found and read rightly.',
    ...{ section: DATA, field: 'Dates in text', metric: 'recall' },
    of: 'dates in texts',
  },
  {
    says: 'A date that Kiosk marks in a text is right.',
    ...{ section: DATA, field: 'Dates in text', metric: 'precision' },
    of: 'dates found',
  },
  {
    says: 'Where only the text tells when an article appeared, the true day is within the bounds that Kiosk gives. (Mostly it gives none.)',
    ...{ section: DATA, field: 'Published from text', metric: 'bounds hold the true day' },
    of: 'articles with bounds',
  },
  {
    says: 'A person is found, whole and as a person (F1).',
    ...{ section: DATA, field: 'Names', metric: 'person F1, documents not trained on' },
    of: 'mentions, expected and found',
  },
  {
    says: 'An organisation is found, whole and as an organisation (F1).',
    ...{ section: DATA, field: 'Names', metric: 'organisation F1, documents not trained on' },
    of: 'mentions, expected and found',
  },
  {
    says: 'Two mentions that Kiosk takes for the same person, place or organisation are the same.',
    ...{ section: GOLD, field: 'Entity resolution', metric: 'pairwise-precision' },
    all: true,
    of: 'pairs, from texts written for Kiosk',
  },
  {
    says: 'Two translations of one news text are found to be one story. (Independent reports are harder: the tables tell how much.)',
    ...{ section: DATA, field: 'Stories', metric: 'translated news: pairs, recall' },
    all: true,
    of: 'pairs',
  },
  {
    says: 'The search finds the other forms of a noun, whichever was typed.',
    ...{ section: DATA, field: 'Search key', metric: 'other forms found: nouns' },
    of: 'pairs of forms',
  },
  {
    says: 'A name typed in any spelling of six languages finds the articles about it.',
    ...{ section: GOLD, field: 'Names over languages', metric: 'articles found by any spelling, recall' },
    all: true,
    of: 'articles, from texts written for Kiosk',
  },
];

/**
 * Sums up the tables of ACCURACY.md in the figures that readers want to know first. A page without a place for them stays as it is.
 *
 * @throws KioskError when a table is not there
 */
export function withReaderFigures(accuracy: string): string {
  if (!accuracy.includes('<!-- figures: for readers -->')) return accuracy;
  const rows = FIGURES.map((figure) => {
    const { n, correct } = sum(figure, accuracy);
    const [low, high] = wilson(correct, n);
    const measured = `${n.toLocaleString('en')} ${figure.of} (${percent(low)} – ${percent(high)})`;
    return [figure.says, percent(correct / n), measured];
  });
  const header = ['what a reader can expect', 'how often', 'measured on (95 % interval)'];
  return replaceSection(accuracy, 'for readers', markdownTable(header, rows));
}

function sum({ section, field, metric, all }: ReaderFigure, accuracy: string): Pick<Figure, 'n' | 'correct'> {
  const rows = readRows(figuresIn(accuracy, section)).filter(
    (row) =>
      (all === true ? row.field === field : isFamily(row.field, field)) &&
      row.metric === metric &&
      (row.language === 'all') === (all === true),
  );
  if (rows.length === 0) {
    throw new KioskError(
      `ACCURACY.md has no figure «${metric}» below «${field}» in «${section}», which its first table sums up. ` +
        'Where figures were renamed, rename them in tools/evaluate/reader-figures.ts too.',
    );
  }
  return {
    n: rows.reduce((total, row) => total + row.n, 0),
    correct: rows.reduce((total, row) => total + row.correct, 0),
  };
}

/** «Published from text» is measured on two sets of texts; a second way of counting the same dates is left out. */
function isFamily(heading: string, field: string): boolean {
  return heading === field || (heading.startsWith(`${field}, `) && !heading.includes('as-written'));
}

/** Reads the rows of tables back: what {@link tabulate} wrote. */
function readRows(tables: string): Figure[] {
  let field = '';
  return tables.split('\n').flatMap((line) => {
    if (line.startsWith('### ')) field = line.slice('### '.length);
    const [, language = '', metric = '', n = '', value = ''] = line.split('|').map((cell) => cell.trim());
    const count = Number(n);
    if (!Number.isInteger(count) || !value.endsWith('%')) return [];
    return [{ field, language, metric, n: count, correct: Math.round((count * parseFloat(value)) / 100) }];
  });
}

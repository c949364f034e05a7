import { memoise } from '../../../base/memoise.ts';
import { isHeading } from '../../../record/block-kinds.ts';
import type { ComparableDraft } from '../../draft.ts';
import { scanWords } from '../comparison/scan.ts';
import { HOLDS, valueWordsOf } from './frame.ts';

/** A form has at least this many fields: «3 May 16.40, Burglary, Northby». */
const MIN_FIELDS = 3;
const MAX_FIELD_WORDS = 4;

/** Words beside the numbers of a date or time have at most this many letters («kl», «den»). */
const MAX_LINK_LETTERS = 4;

/** A form has at least this many members. */
const MIN_MEMBERS = 5;

/** Many members have a field that at least this many have, and that is no name, such as the kind of an accident. */
const MIN_SHARERS = 3;
const MIN_CATEGORY_LETTERS = 3;
const MIN_CATEGORISED_SHARE = 0.3;
const MIN_CATEGORIES = 2;

const SEPARATOR = /[,;:|·•]\s+|\s[-–—|/]\s/u;

interface TitleForm {
  readonly id: string;
  readonly text: string;
  /** The same for titles of one form. */
  readonly key: string;
  readonly fields: readonly { readonly value: string; readonly isName: boolean }[];
}

/**
 * Groups of articles in one language whose titles are one form filled in, whatever is written below: a day or time, a kind from a
 * small set, and what remains. A dateline has the same shape, but its fields are places and papers.
 */
export function groupByTitleForm(drafts: readonly ComparableDraft[]): string[][] {
  const forms = drafts.flatMap((draft) => readTitleForm(draft) ?? []);
  return [...Map.groupBy(forms, ({ key }) => key).values()]
    .filter((group) => group.length >= MIN_MEMBERS && hasCategories(group))
    .map((group) => group.map(({ id }) => id));
}

function hasCategories(forms: readonly TitleForm[]): boolean {
  const occurrences = Map.groupBy(
    forms.flatMap(({ fields }) => fields),
    ({ value }) => value,
  );
  const isCategory = memoise((value: string): boolean => {
    const all = occurrences.get(value) ?? [];
    if (all.length < MIN_SHARERS || value.length < MIN_CATEGORY_LETTERS) return false;
    const areNames = 2 * all.filter(({ isName }) => isName).length > all.length;
    // What the texts below write with a small letter is a word, even where it was read as a name.
    return !areNames || forms.some(({ text }) => text.includes(` ${value}`));
  });
  const categorised = forms.filter(({ fields }) => fields.some(({ value }) => isCategory(value)));
  return (
    categorised.length >= MIN_CATEGORISED_SHARE * forms.length &&
    [...occurrences.keys()].filter(isCategory).length >= MIN_CATEGORIES
  );
}

function readTitleForm({
  id,
  text,
  title,
  language,
  blocks,
  mentions,
}: ComparableDraft): TitleForm | undefined {
  const heading = blocks.find(isHeading);
  if (!heading && text.includes(title.text)) return undefined;
  const parts = title.text.split(SEPARATOR).map((part) => part.trim());
  if (parts.length < MIN_FIELDS) return undefined;
  const figures = parts.map((part) => readFigures(part, language));
  const at = figures.findIndex((figure) => figure !== undefined);
  const isAtOneEnd = at === 0 || at === parts.length - 1;
  if (!isAtOneEnd || figures.filter((figure) => figure !== undefined).length > 1) return undefined;
  const words = parts.filter((_, index) => index !== at);
  if (words.some((part) => part.split(' ').length > MAX_FIELD_WORDS)) return undefined;
  const named = mentions.names.filter(
    ({ start }) => heading && start >= heading.start && start < heading.end,
  );
  const isName = (part: string): boolean => named.some((mention) => part.includes(mention.text));
  return {
    id,
    text,
    key: `${at === 0 ? 'first' : 'last'} ${figures[at] ?? ''}`,
    fields: words.map((part) => ({ value: part.toLowerCase(), isName: isName(part) })),
  };
}

/** The order of numbers and months or weekdays in a field of nothing else, such as `#m#` for «3 May 16.40». */
function readFigures(part: string, language: string): string | undefined {
  const valueWords = valueWordsOf(language);
  const reading = { figures: '', isPure: true };
  scanWords(part, 0, part.length, {
    word: (start, end) => {
      if (valueWords.get(part.slice(start, end).toLowerCase()) === HOLDS.time) reading.figures += 'm';
      else reading.isPure &&= end - start <= MAX_LINK_LETTERS;
    },
    number: () => {
      reading.figures += '#';
    },
  });
  return reading.isPure && reading.figures.includes('#') ? reading.figures : undefined;
}

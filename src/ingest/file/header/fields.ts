import { everyPart } from '../../../languages/lexicon-parts.ts';
import { STATED_FIELDS, STATED_FIELD_NAMES, type StatedFieldName } from '../../../record/stated-fields.ts';

/** The words of English press databases, which other languages use too. */
const ENGLISH_DOCUMENT_LABELS = [
  'Length',
  'Load-Date',
  'Update',
  'Edition',
  'Page',
  'Pages',
  'Word count',
  'Words',
  'Document',
  'Document number',
  'Accession number',
  'Publication-Type',
  'Subject',
  'Industry',
  'Geographic',
  'Company',
  'Organization',
  'Person',
  'Journal code',
  'Publication Code',
  'Graphic',
  'Series',
  'Dateline',
  'Highlight',
  'Correction-Date',
  'ISSN',
  'ISBN',
  'Copyright',
  'Database',
  'Source type',
  'Volume',
  'Issue',
  'ID',
  'Version',
  'Country',
  'State',
  'City',
  'Type',
  'Ticker',
];

/** The words of one language: English and those of each pack. */
interface Vocabulary {
  readonly fields: ReadonlyMap<string, StatedFieldName>;
  /** What a press database notes beside the fields. */
  readonly labels: ReadonlySet<string>;
}

const vocabularies: readonly Vocabulary[] = [
  vocabulary((field) => STATED_FIELDS[field].words, ENGLISH_DOCUMENT_LABELS),
  ...everyPart('fields').map((fields, index) =>
    vocabulary((field) => fields[field] ?? [], everyPart('structure')[index]?.documentLabels ?? []),
  ),
];

const documentLabels: ReadonlySet<string> = new Set(vocabularies.flatMap(({ labels }) => [...labels]));

function vocabulary(
  wordsOf: (field: StatedFieldName) => readonly string[],
  labels: readonly string[],
): Vocabulary {
  const fields = STATED_FIELD_NAMES.flatMap((field) => wordsOf(field).map((word) => [word, field] as const));
  return {
    fields: new Map(fields.map(([word, field]) => [keyOf(word), field])),
    labels: new Set(labels.map(keyOf)),
  };
}

/** A word as it is compared: «datePublished», «date_published» and «Date-published» are the same. */
function keyOf(word: string): string {
  return word
    .trim()
    .replaceAll(/\p{Ll}(?=\p{Lu})/gu, '$& ')
    .replaceAll(/[_-]/g, ' ')
    .toLowerCase();
}

/**
 * The field that a word names, in English or one of the source languages.
 *
 * @param beside the other words of the same header: «Rubrik» is the title in Swedish and the section in German
 * @example
 * fieldNamed('Rubrik') //=> 'title'
 * @example
 * fieldNamed('RUBRIK', ['LÄNGE', 'SPRACHE']) //=> 'section'
 */
export function fieldNamed(word: string, beside: readonly string[] = []): StatedFieldName | undefined {
  const key = keyOf(word);
  const naming = vocabularies.filter(({ fields }) => fields.has(key));
  if (naming.length === 0) return undefined;
  const others = beside.map(keyOf);
  const known = ({ fields, labels }: Vocabulary): number =>
    others.filter((other) => fields.has(other) || labels.has(other)).length;
  const [best] = naming.toSorted((a, b) => known(b) - known(a));
  return best?.fields.get(key);
}

/** Whether a word names what a press database notes beside the fields of an article: «Länge», «Load-Date». */
export function isDocumentLabel(word: string): boolean {
  return documentLabels.has(keyOf(word));
}

/** Every word for a field, longest first, for a regular expression. */
export function wordsFor(field: StatedFieldName): readonly string[] {
  const words = vocabularies.flatMap(({ fields }) =>
    [...fields].flatMap(([word, name]) => (name === field ? [word] : [])),
  );
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

const publicationWords = new Set(
  [
    'Published',
    'Created',
    ...everyPart('structure').flatMap(({ publicationLabels }) => publicationLabels),
  ].map((word) => word.toLowerCase()),
);

/** Whether a word opens a publication line («Publicerad …») as well as a field. */
export function isPublicationWord(word: string): boolean {
  return publicationWords.has(word.trim().toLowerCase());
}

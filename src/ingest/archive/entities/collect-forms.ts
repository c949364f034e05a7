import { compareText } from '../../../record/order.ts';
import { NAME_TYPES, type Block, type NameType } from '../../../record/schema.ts';
import type { Draft, Mention } from '../../draft.ts';
import { afterArticle } from './adjectives.ts';
import { fromHeading } from './headings.ts';
import { ownershipOf } from './owners.ts';
import { cleanName, cleanPlace, distinctiveWords, isLinked } from './words.ts';

/** A spelling in the texts of one language, with the number of mentions of each type. */
export interface NameForm {
  readonly language: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly counts: Record<NameType, number>;
  /** The number of mentions that stand before something they seem to own: «Signe Vestergårds sprog». */
  readonly owns: number;
  /** The number of mentions that could do so. */
  readonly mayOwn: number;
  /** Whether a small word links its first word to the others: «Kuvendi i Kosovës». */
  readonly isLinked: boolean;
}

/** A number for each mention, by draft and mention index; −1 for none. */
export type MentionNumbers = readonly Int32Array[];

/** All forms of the archive, and the form of each mention: −1 where a mention contains no letter. */
export interface Collected {
  /** In the order of their ids, so that nothing depends on the order of the files. */
  readonly drafts: readonly Draft[];
  readonly forms: readonly NameForm[];
  readonly formOf: MentionNumbers;
}

export function collectForms(unordered: readonly Draft[]): Collected {
  const drafts = unordered.toSorted((a, b) => compareText(a.id, b.id));
  const forms: Counted[] = [];
  const byText = new Map<string, Map<string, number>>();
  const formOf = drafts.map((draft) => {
    const found = new Int32Array(draft.mentions.names.length);
    const others = draft.blocks.filter(({ language }) => language !== undefined);
    draft.mentions.names.forEach((mention, index) => {
      const language = others.length === 0 ? draft.language : languageAt(draft.language, others, mention);
      const known = byText.get(language) ?? new Map<string, number>();
      byText.set(language, known);
      let form = known.get(mention.text);
      if (form === undefined) {
        form = addForm(forms, known, language, mention, draft.text);
        known.set(mention.text, form);
      }
      found[index] = form;
      const counted = forms[form];
      if (!counted) return;
      counted.counts[mention.type] += 1;
      const ownership = ownershipOf(draft.text, mention, language);
      if (ownership === 'certain') counted.owns += 1;
      if (ownership !== 'none') counted.mayOwn += 1;
    });
    return found;
  });
  return { drafts, forms, formOf };
}

interface Counted extends NameForm {
  owns: number;
  mayOwn: number;
}

function addForm(
  forms: Counted[],
  known: Map<string, number>,
  language: string,
  mention: Mention,
  inText: string,
): number {
  const text = mention.type === 'place' ? cleanPlace(mention.text) : cleanName(mention.text);
  if (!/\p{L}/u.test(text)) return -1;
  const before = known.get(text);
  if (before !== undefined) return before;
  known.set(text, forms.length);
  const words = distinctiveWords(fromHeading(text, language));
  return (
    forms.push({
      language,
      text,
      words: mention.type === 'person' ? words : afterArticle(words, inText, mention, language),
      counts: { person: 0, place: 0, organisation: 0 },
      owns: 0,
      mayOwn: 0,
      isLinked: isLinked(text, language),
    }) - 1
  );
}

/** The language of the block with a mention; few blocks differ from their article. */
export function languageAt(language: string, others: readonly Block[], { start }: Mention): string {
  return others.find((block) => block.start <= start && start < block.end)?.language ?? language;
}

/** Minimum number and share of a name's mentions with a further type; a rarer type is a tagging error. */
const MIN_TYPE_COUNT = 5;
const MIN_TYPE_SHARE = 0.25;

/** The types a name has: the most frequent one, and any others that are frequent enough. */
export function realTypes(counts: Readonly<Record<NameType, number>>): readonly NameType[] {
  const total = NAME_TYPES.reduce((sum, type) => sum + counts[type], 0);
  const ranked = NAME_TYPES.toSorted((a, b) => counts[b] - counts[a]);
  return ranked.filter(
    (type, rank) => rank === 0 || (counts[type] >= MIN_TYPE_COUNT && counts[type] >= MIN_TYPE_SHARE * total),
  );
}

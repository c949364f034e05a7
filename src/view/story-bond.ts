import { datePatterns } from '../i18n/date-patterns.ts';
import { formatDayOfYear } from '../i18n/format-edtf.ts';
import { nameLabel } from '../i18n/name-label.ts';
import { formatInteger } from '../i18n/plural.ts';
import { translator, type Translate } from '../i18n/strings.ts';
import type { InterfaceLanguage } from '../languages/index.ts';
import type { NameRecord, Story } from '../record/schema.ts';
import { labelsIn, type Labels } from './labels.ts';

/** Maximum number of names, or of numbers, in the sentence. */
const MAX_THINGS = 3;

/** A piece of the sentence, in its order: words, or a link to a name. */
export type BondPart =
  | { readonly kind: 'words'; readonly labels: Labels }
  | { readonly kind: 'name'; readonly name: Pick<NameRecord, 'id' | 'label' | 'hasPage' | 'onlyIn'> };

/** Something that articles of a story share. */
interface SharedThing {
  readonly rule: string;
  readonly value: string;
  readonly words: string;
  /** Ids of the articles that have it. */
  readonly holders: ReadonlySet<string | undefined>;
}

/**
 * Why the articles of a story belong together, as one sentence: the names that all of them share, or at least two of them, and a day.
 * Where they share no name the sentence says which numbers. Every language has the parts in the same order.
 *
 * @param nameById the names that have a page
 * @returns nothing where the evidence has neither names nor numbers
 */
export function bondOf(
  { articles, evidence }: Pick<Story, 'articles' | 'evidence'>,
  nameById: ReadonlyMap<string, Pick<NameRecord, 'id' | 'label' | 'hasPage' | 'onlyIn'>>,
): readonly BondPart[] {
  const shared = sharedThings(evidence);
  const ofKind = (kind: string): SharedThing[] => shared.filter(({ rule }) => rule === kind);
  const [things = []] = [ofKind('identity'), ofKind('name'), ofKind('number')].filter(
    ({ length }) => length > 0,
  );
  const areNumbers = things[0]?.rule === 'number';
  const ofAll = things.filter(({ holders }) => holders.size === articles.length);
  const areAll = ofAll.length > 0;
  const chosen = heldTogether(areAll ? ofAll : things).slice(0, MAX_THINGS);
  if (chosen.length === 0) return [];
  const days = ofKind('date').filter(({ holders }) => !areAll || holders.size === articles.length);
  const day = heldTogether([...chosen, ...days])[chosen.length];
  const around = (ui: InterfaceLanguage): readonly [before: string, after: string] => {
    const t = translator(ui);
    const date = day && formatDayOfYear(day.value, datePatterns(ui));
    const things = date === undefined ? THINGS : t('bond.withDate', { things: THINGS, date });
    const [before = '', after = ''] = sentenceAbout(t, articles.length, { areAll, areNumbers, things }).split(
      THINGS,
    );
    return [before, after];
  };
  return [
    words((ui) => around(ui)[0]),
    ...listOf(chosen.map((thing) => toPart(thing, nameById))),
    words((ui) => around(ui)[1]),
  ];
}

/** Stands for the links in a sentence until it is taken apart. */
const THINGS = '\u0000';

function sharedThings(evidence: Story['evidence']): SharedThing[] {
  return [...Map.groupBy(evidence, ({ rule }) => rule)].map(([key, items]) => {
    const [rule = '', value = ''] = key.split(/:(.*)/su);
    return {
      rule,
      value,
      words: items[0]?.text ?? '',
      holders: new Set(items.map(({ article }) => article)),
    };
  });
}

/** The first thing, and those after it that the same two articles or more have. */
function heldTogether(things: readonly SharedThing[]): SharedThing[] {
  const chosen: SharedThing[] = [];
  let common: SharedThing['holders'] | undefined;
  for (const thing of things) {
    const rest =
      common === undefined ? thing.holders : new Set([...common].filter((id) => thing.holders.has(id)));
    if (rest.size < 2) continue;
    common = rest;
    chosen.push(thing);
  }
  return chosen;
}

function sentenceAbout(
  t: Translate,
  n: number,
  { areAll, areNumbers, things }: { areAll: boolean; areNumbers: boolean; things: string },
): string {
  const verb = areNumbers ? 'Tell' : 'Name';
  if (!areAll) return t(`bond.some${verb}`, { n, things });
  if (n === 2) return t(`bond.both${verb}`, { things });
  return n === 3 ? t(`bond.three${verb}`, { things }) : t(`bond.all${verb}`, { n, things });
}

function toPart({ rule, value, words: form }: SharedThing, names: Parameters<typeof bondOf>[1]): BondPart {
  const name = names.get(value);
  if (rule === 'identity' && name) return { kind: 'name', name };
  const isCount = rule === 'number' && /^\d+$/u.test(value) && Number.isSafeInteger(Number(value));
  return words((ui) => (isCount ? formatInteger(Number(value), ui) : form));
}

/** Puts commas between parts, and the «and» of each language before the last. */
function listOf(parts: readonly BondPart[]): BondPart[] {
  const comma = words(() => ', ');
  const and = words((ui) => ` ${translator(ui)('bond.and')} `);
  return parts.flatMap((part, index) => {
    if (index === 0) return [part];
    return [index === parts.length - 1 ? and : comma, part];
  });
}

function words(of: (ui: InterfaceLanguage) => string): BondPart {
  return { kind: 'words', labels: labelsIn(of) };
}

/** The sentence in one language, as text. */
export function bondText(parts: readonly BondPart[], ui: InterfaceLanguage): string {
  return parts
    .map((part) => (part.kind === 'words' ? part.labels[ui] : nameLabel(part.name, ui).text))
    .join('');
}

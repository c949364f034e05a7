import { memoise } from '../../../base/memoise.ts';
import { partOf } from '../../../languages/lexicon-parts.ts';

/** Maximum length of a title from a sentence, in UTF-16 units, including its ellipsis. */
export const MAX_TITLE_LETTERS = 110;

/** Minimum length of a clause as a title; below that a cut between words is better. */
const MIN_CLAUSE_LETTERS = 50;

/** The part before a relative clause is the subject of the sentence only if it is shorter than this. */
const MAX_SUBJECT_LETTERS = 45;

/** The rest after a comma inside a list: one word, then a comma or a conjunction. */
const IN_A_LIST = /^\S{1,40}(?:,|\s+(?:un|och|und|og|dhe|eller|oder|vai|ose)\s)/u;

const ELLIPSIS = ' …';

interface CutRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly cutBefore: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly neverLast: ReadonlySet<string>;
}

const rulesOf = memoise((language: string): CutRules => {
  const part = partOf(language, 'sentences');
  const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  return {
    abbreviations: words(`${part.abbreviations} ${part.closingAbbreviations}`),
    cutBefore: words(part.cutBefore),
    verbs: words(part.verbs),
    relatives: words(part.relatives),
    neverLast: words(part.neverLast),
  };
});

/**
 * Shortens a sentence to a title: whole without its full stop where it fits, else cut after the last clause that fits, else
 * between words; never inside a word, a number, a name, an abbreviation or brackets. An ellipsis marks the cut.
 *
 * @param sentence with single spaces between words
 * @example
 * cutSentence('Rådet vedtog planen.', 'da') //=> 'Rådet vedtog planen'
 */
export function cutSentence(sentence: string, language: string): string {
  const rules = rulesOf(language);
  const whole = withoutFullStop(sentence, rules);
  if (whole.length <= MAX_TITLE_LETTERS) return whole;
  const longest = MAX_TITLE_LETTERS - ELLIPSIS.length;
  const cuts = cutsOf(whole.slice(0, longest + 40), longest, rules);
  const clause = cuts.findLast(({ isClause, end }) => isClause && end >= MIN_CLAUSE_LETTERS);
  const end = (clause ?? cuts.at(-1))?.end ?? lastBlank(whole, longest);
  const kept = whole
    .slice(0, end)
    .replace(/[\s,;:–—-]{1,9}$/u, '')
    .replace(/,(["”“»])$/u, '$1');
  return `${withoutOpenQuotation(kept)}${ELLIPSIS}`;
}

interface Cut {
  readonly end: number;
  readonly isClause: boolean;
}

/** Every place between two words where a title may end, in order. */
function cutsOf(head: string, longest: number, rules: CutRules): readonly Cut[] {
  const cuts: Cut[] = [];
  let inSubject = false;
  let hasVerb = false;
  for (const { index } of head.matchAll(/\s/gu)) {
    if (index > longest) break;
    const before = /\S{1,40}$/u.exec(head.slice(Math.max(0, index - 80), index))?.[0] ?? '';
    const rest = head.slice(index + 1);
    const after = /^\S{1,40}/u.exec(rest)?.[0] ?? '';
    const isPause = /[,;:–—]["”“’»)]?$/u.test(before) || /^[–—-]$/u.test(after);
    const next = bare(after);
    const closesSubject = isPause && (rules.verbs.has(next) || inSubject);
    hasVerb ||= rules.verbs.has(bare(before));
    if (isPause)
      inSubject = !inSubject && !hasVerb && index < MAX_SUBJECT_LETTERS && rules.relatives.has(next);
    if (isBracketOpen(head.slice(0, index)) || !isWhole(before, after, isPause, rules)) continue;
    const isClause = (isPause && !closesSubject && !IN_A_LIST.test(rest)) || rules.cutBefore.has(next);
    cuts.push({ end: index, isClause });
  }
  return cuts;
}

/** Whether two adjacent words can be separated: not a number and its unit, two words of a name, or an article and its noun. */
function isWhole(before: string, after: string, isPause: boolean, rules: CutRules): boolean {
  if (rules.neverLast.has(bare(before)) || /^[–—-]$/u.test(before)) return false;
  if (isPause) return true;
  if (/\d[.)]?$/u.test(before) || /^\d/u.test(after)) return false;
  if (before.endsWith('.') || rules.abbreviations.has(before.toLowerCase())) return false;
  return !(/^["”“„«»'’(]?\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after));
}

function bare(word: string): string {
  return word.replace(/[^\p{L}\p{M}’]/gu, '').toLowerCase();
}

function isBracketOpen(head: string): boolean {
  return head.lastIndexOf('(') > head.lastIndexOf(')');
}

/** Where to cut a sentence with no good place: at its last space, or inside one endless word. */
function lastBlank(whole: string, longest: number): number {
  const blank = whole.lastIndexOf(' ', longest);
  if (blank > 0) return blank;
  return /[\uD800-\uDBFF]/.test(whole.charAt(longest - 1)) ? longest - 1 : longest;
}

/** Removes the full stop of «Det sker i dag.», but not of «… m.m.». */
function withoutFullStop(sentence: string, { abbreviations }: CutRules): string {
  if (!/[^.]\.$/u.test(sentence)) return sentence;
  const last = /\S{1,20}$/u.exec(sentence.slice(-20))?.[0] ?? '';
  return abbreviations.has(last.toLowerCase()) ? sentence : sentence.slice(0, -1);
}

const PAIRS = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['”', '”'],
  ['"', '"'],
] as const;

/** Removes a quotation mark whose partner was cut off. */
function withoutOpenQuotation(title: string): string {
  const marks = title.match(/["”“„«»]/gu) ?? [];
  if (PAIRS.some(([open, close]) => isBalanced(marks, open, close))) return title;
  const last = Math.max(...['"', '”', '“', '„', '«', '»'].map((mark) => title.lastIndexOf(mark)));
  return title.slice(0, last) + title.slice(last + 1);
}

function isBalanced(marks: readonly string[], open: string, close: string): boolean {
  return marks.length % 2 === 0 && marks.every((mark, index) => mark === (index % 2 === 0 ? open : close));
}

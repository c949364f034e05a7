import { memoise } from '../../../base/memoise.ts';
import { plainLetters } from './words.ts';

/**
 * Coarse classes of consonants, so that spellings which align by the rules share at least one skeleton: sibilants and affricates
 * are one class; vowels, h and j are left out. A spelling of several sounds gives several skeletons.
 */
const CLASSES: readonly (readonly [spelling: string, classes: readonly string[]])[] = [
  ['schtsch', ['S']],
  ['tsch', ['S']],
  ['dsch', ['S']],
  ['sch', ['S']],
  ['dzh', ['S']],
  ['tch', ['S']],
  ['tsj', ['S']],
  ['dsj', ['S']],
  ['sh', ['S']],
  ['zh', ['S']],
  ['xh', ['S']],
  ['ch', ['S', 'K', '']],
  ['kh', ['', 'K']],
  ['tj', ['S', 'T']],
  ['dj', ['S', 'D']],
  ['ts', ['S']],
  ['dt', ['T', 'D']],
  ['tz', ['S']],
  ['cz', ['S']],
  ['sz', ['S']],
  ['dz', ['S']],
  ['ck', ['K']],
  ['qu', ['K', 'KV']],
  ['th', ['T']],
  ['ph', ['F', 'V']],
  ['gh', ['G']],
  ['gn', ['GN', 'N']],
  ['gj', ['G', 'S']],
  ['ge', ['G', 'S']],
  ['gi', ['G', 'S']],
  ['rz', ['S', 'RS']],
  ['s', ['S']],
  ['z', ['S']],
  ['c', ['S', 'K']],
  ['q', ['K', 'S']],
  ['x', ['KS', 'S', '']],
  ['k', ['K']],
  ['g', ['G']],
  ['t', ['T']],
  ['d', ['D']],
  ['p', ['P']],
  ['b', ['B']],
  ['f', ['F', 'V']],
  ['v', ['V']],
  ['w', ['V', '']],
  ['l', ['L']],
  ['m', ['M']],
  ['n', ['N']],
  ['r', ['R']],
  ['h', ['']],
  ['j', ['', 'S']],
];

const byFirstLetter = Map.groupBy(CLASSES, ([spelling]) => spelling.charAt(0));

const MAX_SKELETONS = 6;

const MAX_REMEMBERED_WORDS = 400_000;

/**
 * The skeletons of a word, at most six.
 *
 * @example
 * skeletons('lukaschenko') //=> ['LKSNK']
 */
export const skeletons = memoise(build, MAX_REMEMBERED_WORDS);

function build(word: string): readonly string[] {
  const letters = word.replace(/[šžčçşśźż]/gu, (letter) =>
    /[çč]/u.test(letter) ? 'tch' : /[žźż]/u.test(letter) ? 'zh' : 'sh',
  );
  const text = plainLetters(letters).slice(0, 40);
  let partial: ReadonlySet<string> = new Set(['']);
  let at = 0;
  while (at < text.length) {
    const match = byFirstLetter.get(text.charAt(at))?.find(([spelling]) => text.startsWith(spelling, at));
    if (match) partial = extended(partial, match[0].startsWith('j') && at > 0 ? [''] : match[1]);
    at += match?.[0].length ?? 1;
  }
  return [...partial];
}

function extended(partial: ReadonlySet<string>, classes: readonly string[]): ReadonlySet<string> {
  const next = new Set<string>();
  for (const before of partial) {
    for (const part of classes) {
      if (next.size >= MAX_SKELETONS) return next;
      next.add(part !== '' && before.endsWith(part) ? before : before + part);
    }
  }
  return next;
}

import { skipPhrases, type Phrases } from './phrases.ts';
import { findPhrase } from './find-phrase.ts';

/** Minimum length of a year in one word («totusindet»); most words are shorter. */
const MIN_YEAR_LETTERS = 10;

/** «neunzehnhundertneunundachtzig», «tūkstoš deviņi simti divdesmitajā», «dymijë e njëzet e dy»: a year in words. */
export function readYearInWords(phrases: Phrases, at: number): { value: number; next: number } | undefined {
  const { tokens, dateWords } = phrases;
  const round = findPhrase(tokens, at, 'roundYear');
  if (round && round.value >= 1000) return round;
  const hundreds = findPhrase(tokens, at, 'hundreds');
  if (hundreds) {
    const from = skipPhrases(phrases, hundreds.next, 'and');
    const rest = readRest(phrases, from);
    return rest
      ? { value: hundreds.value + rest.value, next: rest.next }
      : { value: hundreds.value, next: hundreds.next };
  }
  const word = tokens[at]?.lower ?? '';
  if (word.length < MIN_YEAR_LETTERS) return undefined;
  for (const [value, begin] of dateWords.hundreds) {
    if (!word.startsWith(begin)) continue;
    for (const joint of dateWords.hundredJoints) {
      const number = dateWords.byFirstWord.get(word.slice(begin.length + joint.length))?.number;
      const rest = number?.find(({ words }) => words.length === 1);
      if (rest && word.startsWith(joint, begin.length)) return { value: value + rest.value, next: at + 1 };
    }
  }
  return undefined;
}

/** The part after the hundreds: a number, an ordinal, or a ten and an ordinal. */
function readRest(phrases: Phrases, at: number): { value: number; next: number } | undefined {
  const { tokens } = phrases;
  const number = findPhrase(tokens, at, 'number');
  const round = findPhrase(tokens, at, 'roundYear');
  if (round && round.value < 100) return round;
  const ordinal = findPhrase(tokens, at, 'ordinal');
  const one = number && number.value % 10 === 0 ? findPhrase(tokens, number.next, 'ordinal') : undefined;
  if (one && number && one.value < 10) return { value: number.value + one.value, next: one.next };
  return ordinal && ordinal.next >= (number?.next ?? 0) ? ordinal : number;
}

/** Texts whose length or repetition costs. */
import { PATTERNS } from '../patterns.ts';
import { textFile, type HostileKinds } from '../thing.ts';

export const WORD_KINDS = {
  'long-line': (making) => textFile(making, making.prose(making.number === 0 ? 45_000 : 500)),
  'short-lines': (making) =>
    textFile(making, `${making.prose()}\n${'x\n'.repeat(making.number === 0 ? 1_000_000 : 2000)}`),
  'open-quotations': (making) => textFile(making, making.prose(40).replaceAll(' ', ' „')),
  'ten-thousand-quotations': (making) =>
    textFile(
      making,
      `${making.prose()}\n\n${'"Jo", sade Anna Berg. '.repeat(making.number === 0 ? 10_000 : 200)}`,
    ),
  'ten-thousand-names': (making) =>
    textFile(
      making,
      `${making.prose()}\n\n${Array.from({ length: making.number === 0 ? 10_000 : 200 }, (_, index) => `Qerl${letters(index)} Wumb${letters(index * 7)}`).join(', ')}.`,
    ),
  repetition: (making) => {
    const patterns = Object.values(PATTERNS);
    const pattern = patterns[making.number % patterns.length] ?? '';
    return textFile(making, `${making.prose()}\n\n${pattern.repeat(Math.ceil(5000 / pattern.length))}`);
  },
} satisfies HostileKinds;

/** A number in letters. */
function letters(number: number): string {
  return number.toString(26).replaceAll(/[0-9]/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}

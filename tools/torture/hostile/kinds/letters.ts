/** Letters, marks and invisible characters in numbers. */
import { textFile, type HostileKinds, type Making } from '../thing.ts';

export const LETTER_KINDS = {
  'zero-width-storm': (making) => between(making, '\u200b\u200c\u200d\u2060\ufeff'.repeat(20)),
  'combining-storm': (making) => between(making, '\u0301\u0316\u0489\u0334\u0360'.repeat(40)),
  'direction-storm': (making) => between(making, '\u202e\u2066\u2067\u2068\u202a'.repeat(20)),
  'joined-pictures': (making) => between(making, '👩‍👩‍👧‍👦🏽'.repeat(20)),
  'variation-storm': (making) => between(making, '\ufe0f\u{e0100}\u{e0041}'.repeat(20)),
  'private-letters': (making) => between(making, '\ue000\uf8ff\u{f0000}\ufdd0'.repeat(10)),
  lookalikes: (making) =>
    textFile(making, making.prose(6).replaceAll('a', 'а').replaceAll('o', 'ο').replaceAll('e', 'ｅ')),
  expanding: (making) => textFile(making, `${'\ufdfa\u0390\ufb03ŉ'.repeat(500)} ${making.prose()}`),
  'one-word': (making) => textFile(making, 'ā'.repeat(10_000 * (making.number + 1))),
  'many-scripts': (making) =>
    textFile(making, `${'Привет 你好 שלום سلام हैलो ไทย 🙂 Γειά ﷽ '.repeat(30)} ${making.prose()}`),
} satisfies HostileKinds;

/** A text with this in every word. */
function between(making: Making, storm: string): ReturnType<typeof textFile> {
  return textFile(making, making.prose(5).replaceAll(/(?<=\p{L})\p{L}/gu, `$&${storm}`));
}

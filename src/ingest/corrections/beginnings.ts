/** Those of some passages that begin with these words, however they are broken over lines. */
export function matchBeginning<Passage>(
  passages: readonly Passage[],
  words: string,
  textOf: (passage: Passage) => string,
): Passage[] {
  const beginning = withSingleBlanks(words);
  return passages.filter((passage) => withSingleBlanks(textOf(passage)).startsWith(beginning));
}

function withSingleBlanks(words: string): string {
  return words.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

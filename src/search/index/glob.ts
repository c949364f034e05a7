/**
 * Makes the test of a pattern: a star stands for any letters, a question mark for one. It takes each part between stars where it first
 * fits, so that it never goes back over parts before, as a regular expression would.
 *
 * @example
 * globTest('mid*dle')('middle') //=> true
 */
export function globTest(pattern: string): (text: string) => boolean {
  const parts = pattern.split('*').map((part) => Array.from(part));
  const [begin = [], ...others] = parts;
  const end = others.pop();
  return (text) => {
    const letters = Array.from(text);
    if (!fitsAt(begin, letters, 0)) return false;
    if (end === undefined) return letters.length === begin.length;
    const last = letters.length - end.length;
    let at = begin.length;
    for (const part of others) {
      while (at + part.length <= last && !fitsAt(part, letters, at)) at += 1;
      at += part.length;
    }
    return at <= last && fitsAt(end, letters, last);
  };
}

/** Whether a part without stars fits the letters from a place on. */
function fitsAt(part: readonly string[], letters: readonly string[], at: number): boolean {
  return (
    at + part.length <= letters.length &&
    part.every((letter, index) => letter === '?' || letter === letters[at + index])
  );
}

/** The lower-case form of every UTF-16 unit that can be part of a word; 0 for other units. A table, for speed. */
export const LOWER_CASE: Uint16Array = tabulate();

function tabulate(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) {
    const letter = String.fromCharCode(unit);
    if (!/[\p{L}\p{M}\p{Nd}]/u.test(letter)) continue;
    const lower = letter.toLowerCase();
    table[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  return table;
}

const ZERO = 0x30;
const NINE = 0x39;

/** Whether a UTF-16 unit is one of 0–9. */
export function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

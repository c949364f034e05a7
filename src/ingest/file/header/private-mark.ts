/** Whether a side-car says that its text is private. A mistake elsewhere in it publishes nothing (docs/decisions/121). */
import { isAlias, isScalar, parseAllDocuments, visit } from 'yaml';

/** What a side-car says of being private. */
export interface PrivateMark {
  readonly isPrivate: boolean;
  /** What it says, where that is neither `true` nor `false`: the owner should write what is meant. */
  readonly doubt?: string;
}

/**
 * Reads the mark of a side-car: a value of YAML at any depth, or, where the side-car is no YAML, what looks like one. Whatever is
 * neither `false` nor `no` means private.
 *
 * @example
 * readPrivateMark('title: A letter\nprivate: true') //=> { isPrivate: true }
 * @example
 * readPrivateMark('{ private: ja }') //=> { isPrivate: true, doubt: 'ja' }
 */
export function readPrivateMark(sideCar: string): PrivateMark {
  const words = readValues(sideCar) ?? findValues(sideCar);
  const marks = words.map(toMark).filter(({ isPrivate }) => isPrivate);
  return marks.find(({ doubt }) => doubt === undefined) ?? marks[0] ?? { isPrivate: false };
}

/** The values of all keys `private`; `undefined` where the side-car holds no map of YAML, or a mistake. */
function readValues(sideCar: string): string[] | undefined {
  const values: string[] = [];
  let pairs = 0;
  try {
    // In this schema every value stays as it was written.
    const options = { schema: 'failsafe', logLevel: 'silent', prettyErrors: false } as const;
    for (const document of [parseAllDocuments(sideCar, options)].flat()) {
      if (document.errors.length > 0) return undefined;
      visit(document, {
        Pair(_, { key, value }) {
          pairs += 1;
          if (!isScalar(key) || !/^\s*private\s*$/iu.test(String(key.value))) return;
          const said = isAlias(value) ? value.resolve(document) : value;
          values.push(isScalar(said) ? String(said.value) : '…');
        },
      });
    }
  } catch {
    // Brackets within thousands of brackets.
    return undefined;
  }
  return pairs === 0 ? undefined : values;
}

/** What follows the word `private` and a colon, or an equals sign, wherever that may be. */
function findValues(text: string): string[] {
  return Array.from(
    text.matchAll(/\bprivate["']?\s*[:=]\s*["']?(?<value>[^\s"',}]*)/giu),
    ({ groups }) => groups?.['value'] ?? '',
  );
}

function toMark(value: string): PrivateMark {
  const said = value.trim().toLowerCase();
  if (said === 'false' || said === 'no') return { isPrivate: false };
  return said === 'true' || said === 'yes' ? { isPrivate: true } : { isPrivate: true, doubt: value };
}

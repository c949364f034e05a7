import { compareText } from '../../record/order.ts';

/** A line of a list: the key that it is sorted by, then other fields. */
export type ShardLine = readonly [key: string, ...fields: string[]];

/** A sorted list, divided into files. A reader loads only those that can hold a key. */
export interface Shards {
  /** Lines with this key. */
  readonly find: (key: string) => Promise<ShardLine[]>;
  /** Lines whose key has this prefix, from at most this number of files. */
  readonly findPrefix: (prefix: string, files: number) => Promise<ShardLine[]>;
}

/** How a file has a line: what can be found out from its other fields need not be in it. */
export interface LineForm {
  readonly write: (line: ShardLine) => string;
  readonly read: (written: string) => ShardLine;
}

const PLAIN_LINES: LineForm = {
  write: (line) => line.join('\t'),
  read: (written) => written.split('\t') as unknown as ShardLine,
};

/** Size of a file before compression, in characters. Compressed it is about a third. */
export const MAX_FILE_CHARACTERS = 12_000;

/**
 * Divides lines into files. Lines with one key stay together.
 *
 * @param lines sorted by key (`compareText`)
 * @returns the content of each file, and the shortest prefix that distinguishes its first key from the key before it
 */
export function cutShards(
  lines: Iterable<ShardLine>,
  write = PLAIN_LINES.write,
): {
  readonly starts: string[];
  readonly files: string[];
} {
  const starts: string[] = [];
  const files: string[] = [];
  let file: string[] = [];
  let size = Infinity;
  let before = '';
  for (const line of lines) {
    const [key] = line;
    if (size > MAX_FILE_CHARACTERS && key !== before) {
      if (file.length > 0) files.push(file.join('\n'));
      starts.push(starts.length === 0 ? '' : shortestAfter(before, key));
      file = [];
      size = 0;
    }
    const text = write(line);
    file.push(text);
    size += text.length;
    before = key;
  }
  if (file.length > 0) files.push(file.join('\n'));
  return { starts, files };
}

/** The shortest prefix of a key that sorts after another key. */
function shortestAfter(before: string, key: string): string {
  let length = 1;
  while (length < key.length && compareText(key.slice(0, length), before) <= 0) length += 1;
  return key.slice(0, length);
}

/** Opens a list that `cutShards` divided. Each file is fetched once. */
export function openShards(
  starts: readonly string[],
  fetchFile: (number: number) => Promise<string>,
  { read }: Pick<LineForm, 'read'> = PLAIN_LINES,
): Shards {
  const opened = new Map<number, Promise<ShardLine[]>>();
  const open = (number: number): Promise<ShardLine[]> => {
    const known = opened.get(number);
    if (known) return known;
    const opening = fetchFile(number).then((text) => text.split('\n').map((line) => read(line)));
    opened.set(number, opening);
    opening.catch(() => opened.delete(number));
    return opening;
  };
  return {
    async find(key) {
      const number = fileOf(starts, key);
      if (number < 0) return [];
      const lines = await open(number);
      const first = firstNotBefore(lines, key);
      const end = lines.findIndex(([other], index) => index >= first && other !== key);
      return lines.slice(first, end < 0 ? undefined : end);
    },
    async findPrefix(prefix, files) {
      const first = Math.max(0, fileOf(starts, prefix));
      const numbers = starts
        .keys()
        .filter((number) => number >= first && (starts[number] ?? '') <= `${prefix}\uffff`);
      const lists = await Promise.all([...numbers.take(files)].map(open));
      return lists.flat().filter(([key]) => key.startsWith(prefix));
    },
  };
}

/** The file that can hold a key; -1 when there are no files. */
function fileOf(starts: readonly string[], key: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(starts[middle] ?? '', key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function firstNotBefore(lines: readonly ShardLine[], key: string): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(lines[middle]?.[0] ?? '', key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Figure } from './figure.ts';

/** Normal quantile of a 95 % interval. */
const Z = 1.96;

/**
 * Wilson's score interval of a share, at 95 %.
 *
 * @example
 * wilson(10, 10).map((bound) => bound.toFixed(2)) //=> ['0.72', '1.00']
 */
export function wilson(correct: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const share = correct / n;
  const middle = (share + Z ** 2 / (2 * n)) / (1 + Z ** 2 / n);
  const half = (Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))) / (1 + Z ** 2 / n);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** One Markdown table per field, in the order of first appearance. */
export function tabulate(rows: readonly Figure[]): string {
  return [...Map.groupBy(rows, ({ field }) => field)]
    .map(([field, own]) => `### ${field.charAt(0).toUpperCase()}${field.slice(1)}\n\n${table(own)}`)
    .join('\n\n');
}

function table(rows: readonly Figure[]): string {
  const cells = rows.map(({ language, metric, n, correct }) => {
    const [low, high] = wilson(correct, n);
    const interval = `${percent(low)} – ${percent(high)}`;
    return [language, metric, String(n), percent(n === 0 ? 0 : correct / n), interval];
  });
  return markdownTable(['language', 'metric', 'n', 'value', '95 % interval'], cells);
}

/** A Markdown table as Prettier formats it: columns padded to one width, at least three characters. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((name, column) =>
    Math.max(3, name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** A share as per cent, with a second place where it is nearly all. */
export function percent(share: number): string {
  const isNearlyAll = share > 0.9 && share < 0.99995;
  return `${(100 * share).toFixed(isNearlyAll ? 2 : 1)} %`;
}

/** Adds up the figures of one metric over all languages, under «all». */
export function sumLanguages(rows: readonly Figure[]): Figure[] {
  return [...Map.groupBy(rows, ({ field, metric }) => `${field}\n${metric}`).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const sum = (key: 'n' | 'correct'): number => own.reduce((total, row) => total + row[key], 0);
    return [
      { field: first.field, metric: first.metric, language: 'all', n: sum('n'), correct: sum('correct') },
    ];
  });
}

import type { InterfaceLanguage } from '../../languages/index.ts';

/**
 * Formats a size for readers, with one decimal below ten, as the interface language writes numbers. Units are the same in every language.
 *
 * @example
 * formatBytes(5_240_000, 'lv') //=> '5,2 MB', with a no-break space
 */
export function formatBytes(bytes: number, ui: InterfaceLanguage): string {
  const [unit, size] = bytes >= 1e9 ? ['GB', bytes / 1e9] : ['MB', Math.max(0.1, bytes / 1e6)];
  const digits = bytes === 0 ? '0' : size.toFixed(size < 9.95 ? 1 : 0);
  return `${ui === 'en' ? digits : digits.replace('.', ',')}\u00a0${unit}`;
}

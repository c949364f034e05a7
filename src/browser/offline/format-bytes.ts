import type { InterfaceLanguage } from '../../languages/index.ts';

/**
 * A size as people read it, with one decimal below ten, in the language's digits. The unit is written alike in all six.
 *
 * @example
 * formatBytes(5_240_000, 'lv') //=> '5,2 MB', with a no-break space
 */
export function formatBytes(bytes: number, ui: InterfaceLanguage): string {
  const [unit, size] = bytes >= 1e9 ? ['GB', bytes / 1e9] : ['MB', Math.max(0.1, bytes / 1e6)];
  const digits = bytes === 0 ? '0' : size.toFixed(size < 9.95 ? 1 : 0);
  return `${ui === 'en' ? digits : digits.replace('.', ',')}\u00a0${unit}`;
}

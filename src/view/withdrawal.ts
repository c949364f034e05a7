import type { Site } from '../config/site.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../languages/index.ts';
import type { WithdrawalReason } from '../record/former-address.ts';

/** The owner's words why an article was withdrawn, for each interface language: its own, else those of the archive's default language, else any. */
export function reasonWords(
  { defaultLanguage }: Pick<Site, 'defaultLanguage'>,
  reason: WithdrawalReason | undefined,
): Readonly<Record<InterfaceLanguage, string>> | undefined {
  if (reason === undefined) return undefined;
  const wordsIn = (ui: InterfaceLanguage): string =>
    typeof reason === 'string'
      ? reason
      : (reason[ui] ?? reason[defaultLanguage] ?? Object.values(reason)[0] ?? '');
  return Object.fromEntries(INTERFACE_LANGUAGES.map((ui) => [ui, wordsIn(ui)])) as Record<
    InterfaceLanguage,
    string
  >;
}

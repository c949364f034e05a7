import { isInterfaceLanguage, type InterfaceLanguage } from '../../languages/index.ts';

const KEY = 'kiosk-interface-language';

/** The interface language that the reader used last, if the browser stored it. */
export function chosenLanguage(): InterfaceLanguage | undefined {
  try {
    const stored = localStorage.getItem(KEY) ?? '';
    return isInterfaceLanguage(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Stores the interface language that the reader uses. */
export function rememberLanguage(language: InterfaceLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}

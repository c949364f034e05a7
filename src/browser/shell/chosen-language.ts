import { isInterfaceLanguage, type InterfaceLanguage } from '../../languages/index.ts';

const KEY = 'kiosk-interface-language';

/** The interface language the reader used last, if the browser lets us remember. */
export function chosenLanguage(): InterfaceLanguage | undefined {
  try {
    const stored = localStorage.getItem(KEY) ?? '';
    return isInterfaceLanguage(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it; a browser that refuses storage loses nothing but that. */
export function rememberLanguage(language: InterfaceLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage is blocked: the page works, the choice lasts for this page only.
  }
}

/**
 * Script of every page. A page that exists in each interface language stores which one is used. A leaf page (an article, a story,
 * a name) exists once, and its shell is put into the stored language here. The article itself stays as it is.
 */
import { isInterfaceLanguage, type InterfaceLanguage } from '../../languages/index.ts';
import { chosenLanguage, rememberLanguage } from './chosen-language.ts';
import { registerServiceWorker } from '../offline/register.ts';
import type { ShellStrings } from './shell-strings.ts';

const page = document.documentElement;
const base = page.dataset['base'] ?? '/';

if (isInterfaceLanguage(page.dataset['ui'] ?? '')) {
  rememberLanguage(page.dataset['ui'] as InterfaceLanguage);
} else if ('leaf' in page.dataset) {
  const chosen = chosenLanguage();
  if (chosen !== undefined && chosen !== page.lang) void showIn(chosen);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-choose-ui]')) {
    link.addEventListener('click', (event) => {
      const language = link.dataset['chooseUi'] ?? '';
      if (!isInterfaceLanguage(language)) return;
      event.preventDefault();
      rememberLanguage(language);
      void showIn(language);
    });
  }
}

registerServiceWorker(base, page.dataset['ui'] ?? chosenLanguage() ?? page.lang);

async function showIn(language: InterfaceLanguage): Promise<void> {
  page.dataset['shell'] = language;
  const response = await fetch(`${base}frame/${language}.json`);
  if (!response.ok) return;
  const { localiseShell } = await import('./localise.ts');
  localiseShell((await response.json()) as ShellStrings, base);
}

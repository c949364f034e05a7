import { formatEdtf } from '../../i18n/format-edtf.ts';
import { translate, type Values } from '../../i18n/translate.ts';
import type { ShellStrings } from './shell-strings.ts';

/** Puts the marked strings, dates and links of the page's shell into another interface language, and sets `lang` accordingly. */
export function localiseShell({ ui, strings, dates }: ShellStrings, base: string): void {
  const words = (key: string, values?: string): string | undefined => {
    const entry = strings[key];
    return entry && translate(entry, values === undefined ? {} : (JSON.parse(values) as Values), ui);
  };
  for (const element of all('[data-t]')) {
    element.textContent = words(element.dataset['t'] ?? '', element.dataset['values']) ?? element.textContent;
  }
  for (const element of all('[data-t-label]')) {
    element.setAttribute('aria-label', words(element.dataset['tLabel'] ?? '') ?? '');
  }
  for (const element of all('[data-t-placeholder]')) {
    element.setAttribute('placeholder', words(element.dataset['tPlaceholder'] ?? '') ?? '');
  }
  for (const element of all('[data-edtf]'))
    element.textContent = formatEdtf(element.dataset['edtf'] ?? '', dates);
  for (const element of all('[data-labels]')) {
    const labels = JSON.parse(element.dataset['labels'] ?? '{}') as Readonly<Record<string, string>>;
    element.textContent = labels[ui] ?? element.textContent;
    element.removeAttribute('lang');
  }
  for (const element of all('[data-ui-path]'))
    element.setAttribute(
      element instanceof HTMLFormElement ? 'action' : 'href',
      `${base}${ui}/${element.dataset['uiPath'] ?? ''}`,
    );
  for (const element of all('[data-frame]')) element.lang = ui;
  for (const element of all('[data-choose-ui]')) {
    if (element.dataset['chooseUi'] === ui) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
}

function all(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector);
}

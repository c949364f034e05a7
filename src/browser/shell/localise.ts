import { formatEdtf } from '../../i18n/format-edtf.ts';
import { translate, type Values } from '../../i18n/translate.ts';
import { isInterfaceLanguage, type InterfaceLanguage } from '../../languages/index.ts';
import type { ShellStrings } from './shell-strings.ts';

/** What an element showed as the page was loaded. Only labels that differ from it are in the page. */
const shownFirst = new WeakMap<Element, string>();

/** Puts the marked strings, dates and links of the page's shell into another interface language, and sets `lang` accordingly. */
export function localiseShell({ ui, strings, dates }: ShellStrings, base: string): void {
  const words = (code: string, values?: string): string | undefined => {
    const entry = strings[code];
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
  for (const element of all('[data-edtf], time[datetime]'))
    element.textContent = formatEdtf(
      element.dataset['edtf'] ?? element.getAttribute('datetime') ?? '',
      dates,
    );
  for (const element of all('[data-labels]')) {
    const labels = JSON.parse(element.dataset['labels'] ?? '{}') as Readonly<Record<string, string>>;
    const shown = shownFirst.get(element) ?? element.textContent;
    shownFirst.set(element, shown);
    element.textContent = labels[ui] ?? shown;
    element.removeAttribute('lang');
  }
  for (const link of all<HTMLAnchorElement | HTMLFormElement>(
    ':is(a[href], form[action]):not([data-choose-ui])',
  ))
    leadTo(link, ui, base);
  for (const element of all('[data-frame]')) element.lang = ui;
  for (const element of all('[data-choose-ui]')) {
    if (element.dataset['chooseUi'] === ui) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
}

/** Makes a link to a page that exists in each interface language lead to that of another language. */
function leadTo(link: HTMLAnchorElement | HTMLFormElement, ui: InterfaceLanguage, base: string): void {
  const attribute = link instanceof HTMLFormElement ? 'action' : 'href';
  const address = link.getAttribute(attribute) ?? '';
  const [language = '', ...rest] = address.slice(base.length).split('/');
  if (address.startsWith(base) && rest.length > 0 && isInterfaceLanguage(language))
    link.setAttribute(attribute, `${base}${[ui, ...rest].join('/')}`);
}

function all<Kind extends HTMLElement = HTMLElement>(selector: string): NodeListOf<Kind> {
  return document.querySelectorAll<Kind>(selector);
}

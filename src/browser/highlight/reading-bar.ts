/** The bar at the foot of an article that was opened from a search. Few readers see it, so it is made when it is needed. */
import { stringCode } from '../../i18n/string-code.ts';
import { element } from '../../base/element.ts';

/** Both parts are hidden until they are used. */
export interface ReadingBar {
  /** The way from hit to hit. */
  readonly trail: HTMLElement;
  /** The way from highlight to highlight. */
  readonly found: HTMLElement;
}

/** The content of `frame/bars/{ui}.json`: strings by their keys. */
type BarStrings = Readonly<Record<string, string>>;

let opened: Promise<ReadingBar> | undefined;

/**
 * Makes the bar, once a page.
 *
 * @throws {Error} where its strings cannot be loaded
 */
export function openReadingBar(): Promise<ReadingBar> {
  return (opened ??= loadStrings().then(makeBar));
}

async function loadStrings(): Promise<BarStrings> {
  const { base = '/' } = document.documentElement.dataset;
  const response = await fetch(`${base}frame/bars/${shellLanguage()}.json`);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return (await response.json()) as BarStrings;
}

/** The language that the shell of the page is in. */
function shellLanguage(): string {
  const { dataset, lang } = document.documentElement;
  return dataset['shell'] ?? lang;
}

function makeBar(strings: BarStrings): ReadingBar {
  const bar = element('div', 'reading-bar');
  bar.dataset['frame'] = '';
  bar.lang = shellLanguage();
  const say = (key: string): HTMLElement => {
    const words = element('span', 'words', strings[key]);
    words.dataset['t'] = stringCode(key);
    return words;
  };
  const sign = (letter: string): HTMLElement => {
    const made = element('span', 'sign', letter);
    made.ariaHidden = 'true';
    return made;
  };
  const part = (name: 'nav' | 'div', className: string, key: string): HTMLElement => {
    const made = element(name, className);
    made.dataset['tLabel'] = stringCode(key);
    made.ariaLabel = strings[key] ?? '';
    made.hidden = true;
    bar.append(made);
    return made;
  };
  const trail = part('nav', 'hit-trail', 'article.hits.label');
  trail.dataset['hitTrail'] = '';
  const leadTo = (where: string, shortcut: string, ...content: HTMLElement[]): void => {
    const link = element('a');
    link.dataset['hitGo'] = where;
    if (shortcut !== '') link.setAttribute('aria-keyshortcuts', shortcut);
    link.append(...content);
    trail.append(link);
  };
  const figures = element('span', 'figures');
  figures.ariaHidden = 'true';
  figures.dataset['figures'] = '';
  leadTo('previous', 'Shift+P', sign('‹'), say('article.hits.previous'));
  const place = say('article.hits.place');
  place.dataset['values'] = '{"at":"{at}","total":"{total}"}';
  leadTo('list', '', figures, place);
  leadTo('next', 'Shift+N', say('article.hits.next'), sign('›'));
  const found = part('div', 'found-bar', 'article.found.label');
  found.role = 'group';
  found.dataset['found'] = '';
  found.append(element('output'));
  for (const [where, letter, shortcut] of [
    ['previous', '↑', 'p'],
    ['next', '↓', 'n'],
    ['remove', '×', ''],
  ] as const) {
    const button = element('button', shortcut === '' ? 'plain' : '');
    button.type = 'button';
    button.dataset['go'] = where;
    if (shortcut !== '') button.setAttribute('aria-keyshortcuts', shortcut);
    button.append(sign(letter), say(`article.found.${where}`));
    found.append(button);
  }
  document.querySelector('.article')?.prepend(bar);
  return { trail, found };
}

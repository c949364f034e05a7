/** Renders hits. Text of articles is inserted as text, never as markup. */
import { dateTimeAttribute, formatEdtf } from '../../i18n/format-edtf.ts';
import { nameLabel } from '../../i18n/name-label.ts';
import { UNDETERMINED } from '../../languages/index.ts';
import { dateDegree, isDateBasis, isMarked } from '../../record/date-bases.ts';
import type { ExcerptPiece } from '../engine/excerpt.ts';
import type { ShownExcerpt, ShownHit, ShownVersion } from '../engine/messages.ts';
import { element } from '../../base/element.ts';
import type { Setup, Localise } from './setup.ts';

/** Renders a hit: language and date, title, and room for an excerpt. */
export function renderHit(hit: ShownHit, setup: Setup, localise: Localise, hasRange: boolean): HTMLLIElement {
  const item = element('li', 'search-hit');
  item.dataset['hit'] = hit.id;
  item.dataset['language'] = hit.language;
  item.dataset['within'] = hit.within;
  const meta = element('p', 'meta');
  meta.append(renderLanguage(hit.language, setup), ' ', renderDate(hit, setup));
  const mark = isDateBasis(hit.dateBasis) ? setup.marks[hit.dateBasis] : undefined;
  if (mark !== undefined) meta.append(' ', element('span', 'basis', mark));
  if (hasRange && hit.within === 'possible')
    meta.append(' ', element('span', 'search-within', localise('possible')));
  if (hit.alsoIn.length > 0 && hit.versions.length === 0)
    meta.append(
      ' ',
      element('span', 'search-story', localise('alsoIn', { languages: nameAll(hit.alsoIn, setup) })),
    );
  if (hit.through.length > 0) {
    const through = element('span', 'search-through', localise('through'));
    for (const word of hit.through) {
      const translated = element('span', '', word);
      setLanguage(translated, hit.language);
      through.append(' ', translated);
    }
    meta.append(' ', through);
  }
  const title = element('h3', 'title');
  setLanguage(title, hit.language);
  const link = element('a', '', hit.title);
  link.href = addressOf(hit.id, setup);
  title.append(link);
  const excerpt = element('p', 'search-excerpt');
  setLanguage(excerpt, hit.language);
  item.append(meta, title, excerpt);
  if (hit.versions.length > 0) item.append(renderVersions(hit.versions, setup, localise));
  return item;
}

/** Renders the other versions of a story, with their languages, as links with their titles. */
function renderVersions(versions: readonly ShownVersion[], setup: Setup, localise: Localise): HTMLElement {
  const line = element('p', 'search-tellings', localise('moreTellings', { n: versions.length }));
  for (const { id, title, language } of versions) {
    const link = element('a');
    link.href = addressOf(id, setup);
    link.title = title;
    link.append(renderLanguage(language, setup));
    line.append(' ', link);
  }
  return line;
}

/** @param found fragment of the address that highlights the words */
export function addressOf(id: string, { base }: Setup, found = ''): string {
  return `${base}articles/${id}/${found}`;
}

/** Shows an excerpt in its hit, with marked words in the title and the text. The link then highlights them in the article too. */
export function fillExcerpt(
  item: Element,
  { title, text, highlight, through }: ShownExcerpt,
  setup: Setup,
  localise: Localise,
): void {
  const link = item.querySelector<HTMLAnchorElement>('.title a');
  link?.replaceChildren(...title.map(renderPiece));
  if (link) link.hash = highlight;
  const excerpt = item.querySelector<HTMLElement>('.search-excerpt');
  excerpt?.replaceChildren(...text.map(renderPiece));
  // An article can be a title and nothing else.
  if (excerpt) excerpt.hidden = text.length === 0;
  for (const said of item.querySelectorAll('.search-through-name')) said.remove();
  for (const { form, ...labelled } of through) {
    const name = nameLabel(labelled, setup.ui).text;
    const said = name === form ? localise('throughName', { form }) : localise('throughForm', { form, name });
    item.querySelector('.meta')?.append(' ', element('span', 'search-through-name', said));
  }
}

function renderPiece({ text, marked }: ExcerptPiece): string | HTMLElement {
  return marked ? element('mark', '', text) : text;
}

export function renderLanguage(tag: string, { languages }: Setup): HTMLElement {
  const language = element('span', 'language', languages[tag] ?? tag);
  language.dataset['language'] = tag;
  return language;
}

function nameAll(tags: readonly string[], { languages }: Setup): string {
  return tags.map((tag) => languages[tag] ?? tag).join(', ');
}

export function renderDate({ edtf, dateBasis }: ShownHit, { patterns }: Setup): HTMLElement {
  const words = formatEdtf(edtf, patterns);
  const exact = dateTimeAttribute(edtf);
  const date = exact === undefined ? element('span', 'date', words) : element('time', 'date', words);
  if (date instanceof HTMLTimeElement && exact !== undefined) date.dateTime = exact;
  if (isMarked(dateBasis)) date.classList.add(dateDegree(dateBasis));
  date.dataset['edtf'] = edtf;
  return date;
}

export function setLanguage(part: HTMLElement, tag: string): void {
  part.dir = 'auto';
  if (tag !== UNDETERMINED) part.lang = tag;
}

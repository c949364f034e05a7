/** «What has changed since it was cited?»: says it below the title where the address names a citation, and beside the citations where the reader pastes one. */
import { formatEdtf } from '../../i18n/format-edtf.ts';
import { isInterfaceLanguage, type InterfaceLanguage } from '../../languages/index.ts';
import { historyPath, type EditionMark, type HistoryFile } from '../../record/article-history.ts';
import { EDITIONS_FILE } from '../../record/editions-file.ts';
import { TILE_WIDTH, TREE_HEAD_FILE, type TreeHead } from '../../record/tree-tiles.ts';
import type { ShellStrings } from '../shell/shell-strings.ts';
import { readCitation } from './read-citation.ts';
import { changesSince, type SinceCited } from './since-cited.ts';
import { shownId } from './shown-page.ts';
import { Unreachable, loadJson, loadWords, withWords, type Say } from './site-files.ts';

const DATA = 'data/';
/** More would be a list of days that nobody reads. */
const MAX_NAMED_EDITIONS = 3;

/** Says below the title what has changed since the record that the address names. */
export function showSinceAddress(): void {
  const header = document.querySelector('.article > header');
  // The shell may still be waiting for the strings of the language that it is put into.
  const ui =
    document.documentElement.dataset['shell'] ??
    header?.querySelector('[data-frame]')?.closest<HTMLElement>('[lang]')?.lang ??
    '';
  if (!header || !isInterfaceLanguage(ui)) return;
  const known = header.querySelector<HTMLElement>('[data-since]');
  const place = known ?? placeForAnswer(ui);
  place.className = 'since-cited';
  header.append(place);
  void answer(location.href, place, ui);
}

/** Puts a field for a citation behind the button; pressed again, the button takes it away. */
export async function toggleComparison(button: HTMLButtonElement): Promise<void> {
  const shown = button.parentElement?.querySelector('form, :scope > [data-since]');
  shown?.remove();
  button.ariaExpanded = 'false';
  if (shown?.matches('form')) return;
  const ui = button.closest<HTMLElement>('[lang]')?.lang ?? '';
  if (!isInterfaceLanguage(ui)) return;
  const place = placeForAnswer(ui);
  const say = await orSayWhatIsMissing(place, () => loadWords(ui));
  if (!say) {
    button.after(place);
    return;
  }
  const field = withWords('textarea');
  field.required = true;
  field.rows = 3;
  const form = withWords(
    'form',
    withWords('label', say('since.paste'), field),
    withWords('button', say('since.compare')),
    place,
  );
  form.lang = ui;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer(field.value, place, ui);
  });
  button.after(form);
  button.ariaExpanded = 'true';
  field.focus();
}

function placeForAnswer(ui: InterfaceLanguage): HTMLElement {
  const place = withWords('div');
  place.dataset['since'] = '';
  place.role = 'status';
  place.lang = ui;
  return place;
}

async function answer(citation: string, place: HTMLElement, ui: InterfaceLanguage): Promise<void> {
  await orSayWhatIsMissing(place, async () => {
    const [say, { dates }] = await Promise.all([loadWords(ui), loadJson<ShellStrings>(`frame/${ui}.json`)]);
    const nameEdition = ({ edition, seen }: EditionMark): string =>
      seen === null
        ? say('since.edition', { number: String(edition + 1) })
        : say('since.editionOf', { date: formatEdtf(seen, dates) });
    const found = await compare(citation);
    place.replaceChildren(...describe(found, say, nameEdition));
    place.dataset['since'] = found.is;
  });
}

/** Names the file that could not be loaded. The strings themselves may be missing, and a file's name needs no translation. */
async function orSayWhatIsMissing<Result>(
  place: HTMLElement,
  load: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    place.replaceChildren(withWords('p', `✗ ${error.file}`));
    place.dataset['since'] = 'unreachable';
    return undefined;
  }
}

async function compare(citation: string): Promise<SinceCited> {
  const id = shownId();
  const { firstIds } = await loadJson<TreeHead>(DATA + TREE_HEAD_FILE);
  const tile = Math.max(
    0,
    firstIds.findLastIndex((first) => first <= id),
  );
  const file = DATA + historyPath(tile * TILE_WIDTH);
  const { articles } = await loadJson<HistoryFile>(file);
  const history = Object.hasOwn(articles, id) ? articles[id] : undefined;
  // Page and file may be from different days.
  if (!history) throw new Unreachable(file);
  return changesSince(readCitation(citation), { id, history, findEdition });
}

async function findEdition(digits: string): Promise<EditionMark | undefined> {
  const editions = await loadJson<readonly { readonly root?: string; readonly seen: string | null }[]>(
    DATA + EDITIONS_FILE,
  );
  const place = editions.findIndex(({ root }) => root?.startsWith(digits));
  const found = editions[place];
  return found && { edition: editions.length - 1 - place, seen: found.seen };
}

function describe(
  found: SinceCited,
  say: Say,
  nameEdition: (edition: EditionMark) => string,
): readonly HTMLElement[] {
  if (found.is === 'absent')
    return [withWords('p', say('since.absent', { edition: nameEdition(found.edition) }))];
  if (found.is !== 'changed') return [withWords('p', say(`since.${found.is}`))];
  const items = found.changes.map(({ what, editions }) => {
    const named = editions.slice(-MAX_NAMED_EDITIONS).map(nameEdition);
    if (named.length < editions.length) named.unshift('…');
    const words = say(`since.what.${what}`);
    const item = withWords('li', named.length > 0 ? `${words} (${named.join('; ')})` : words);
    item.dataset['changed'] = what;
    return item;
  });
  return [withWords('p', say('since.changed')), withWords('ul', ...items)];
}

/** What the citation of an article offers once it is opened: forms of it for programs, buttons that copy and save them, and the root of the edition. */
import { writeBibtex } from '../../export/citation/bibtex.ts';
import { writeCsl } from '../../export/citation/csl.ts';
import { citeEdition, type Reference, type StatedReference } from '../../export/citation/reference.ts';
import { writeRis } from '../../export/citation/ris.ts';
import { shownId } from '../verify/shown-page.ts';
import { saveFile } from './save-file.ts';

/** Forms of a citation: how each is called, the ending of its files, and what writes it. */
const FORMATS: readonly (readonly [name: string, ending: string, write: (reference: Reference) => string])[] =
  [
    ['BibTeX', 'bib', writeBibtex],
    ['RIS', 'ris', writeRis],
    ['CSL-JSON', 'json', writeCsl],
  ];

/** @param citations as the page has them, opened for the first time */
export function completeCitations(citations: HTMLDetailsElement): void {
  const buttons = citations.querySelector<HTMLElement>('[data-citation-buttons]');
  const reference = readReference(citations);
  for (const format of FORMATS.toReversed()) buttons?.after(writtenAs(format, reference));
  for (const words of citations.querySelectorAll<HTMLElement>('[data-citation], [data-format]'))
    if (buttons) addButtons(buttons, words);
  buttons?.remove();
  const { cited } = citations.dataset;
  if (cited !== undefined) void addEdition(citations, cited);
}

/** Reads from the page what its citation is made of. */
function readReference(citations: HTMLElement): Reference {
  const words = (selector: string): string =>
    citations.querySelector(`[data-citation] ${selector}`)?.textContent.trim() ?? '';
  const language = citations.querySelector<HTMLElement>('cite')?.lang ?? '';
  return {
    ...(JSON.parse(citations.dataset['reference'] ?? '{}') as StatedReference),
    ...{ id: shownId(), title: words('cite'), language, keywords: [] },
    ...{ url: words('[data-cited-address]'), digest: words('[data-cited-record]') },
  };
}

function writtenAs([name, ending, write]: (typeof FORMATS)[number], reference: Reference): HTMLElement {
  const [details, summary, words] = (['details', 'summary', 'pre'] as const).map((tag) =>
    document.createElement(tag),
  ) as [HTMLElement, HTMLElement, HTMLElement];
  summary.textContent = name;
  words.dataset['format'] = ending;
  words.translate = false;
  // RIS has the line breaks of its standard, which a page does not keep.
  words.textContent = write(reference).replaceAll('\r\n', '\n');
  details.append(summary, words);
  return details;
}

/** Adds a copy of the buttons below the words that they copy and save. Words without a format are only copied. */
function addButtons(buttons: HTMLElement, words: HTMLElement): void {
  const own = buttons.cloneNode(true) as HTMLElement;
  own.hidden = false;
  const { format } = words.dataset;
  const copy = own.querySelector<HTMLElement>('[data-copy]');
  copy?.addEventListener('click', () => {
    // `innerText` has the lines that readers see: one line of running text, or the lines of a reference.
    void navigator.clipboard.writeText(words.innerText.trim()).then(() => {
      copy.classList.add('copied');
    });
  });
  const save = own.querySelector('[data-download]');
  if (format === undefined) save?.remove();
  save?.addEventListener('click', () => {
    const { textContent } = words;
    const lines = format === 'ris' ? textContent.replaceAll('\n', '\r\n') : textContent;
    saveFile(lines, `${shownId()}.${format ?? 'txt'}`, 'text/plain');
  });
  words.after(own);
}

/**
 * Adds the root of the edition: a page that had it would change with every added article. Without a network the citations stay as they are,
 * with the digest of the record.
 */
async function addEdition(citations: HTMLDetailsElement, digest: string): Promise<void> {
  const address = `${document.documentElement.dataset['base'] ?? '/'}data/edition.json`;
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (response?.ok !== true) return;
  const { root } = (await response.json()) as { readonly root: string };
  for (const words of citations.querySelectorAll<HTMLElement>('[data-format]'))
    words.textContent = citeEdition(words.textContent, digest, root);
  const shown = citations.querySelector('[data-cited-root]');
  if (shown) shown.textContent = root;
  const edition = citations.querySelector<HTMLElement>('[data-cited-edition]');
  if (edition) edition.hidden = false;
}

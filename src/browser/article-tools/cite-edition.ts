/** Adds the root of the edition to the citations of an article when they are opened: a page that had it would change with every added article. */
import { citeEdition } from '../../export/citation/reference.ts';

const details = document.querySelector<HTMLDetailsElement>('[data-cited]');
details?.addEventListener('toggle', () => void complete(details), { once: true });

/** Without a network the citations stay as they are, with the digest of the record. */
async function complete(citations: HTMLDetailsElement): Promise<void> {
  const address = `${document.documentElement.dataset['base'] ?? '/'}data/edition.json`;
  const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
  if (response?.ok !== true) return;
  const { root } = (await response.json()) as { readonly root: string };
  for (const words of citations.querySelectorAll<HTMLElement>('[data-format]')) {
    words.textContent = citeEdition(words.textContent, citations.dataset['cited'] ?? '', root);
  }
  const shown = citations.querySelector('[data-cited-root]');
  if (shown) shown.textContent = root;
  const edition = citations.querySelector<HTMLElement>('[data-cited-edition]');
  if (edition) edition.hidden = false;
}

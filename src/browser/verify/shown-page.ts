/** What the page of an article says of itself. */

/** The public address of the article. */
export function shownAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
}

export function shownId(): string {
  return decodeURIComponent(new URL(shownAddress()).pathname).split('/').at(-2) ?? '';
}

/** The pack that holds its record, as a path below the site's root. */
export function shownPack(): string {
  const { pathname } = new URL(
    document.querySelector<HTMLAnchorElement>('[data-take]')?.href ?? location.href,
  );
  return decodeURI(pathname).slice((document.documentElement.dataset['base'] ?? '/').length);
}

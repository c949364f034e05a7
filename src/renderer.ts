/** The pages of the site as a program that Astro compiles once (`keepRenderer`) and builds run on one archive after the other (docs/decisions/155). */
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { KioskError } from './config/kiosk-error.ts';

/** A page, or another file that a route of `src/pages` makes. */
export interface SitePage {
  /** See `pageKey`; `undefined` where it is not known what the page is made of. */
  readonly key: string | undefined;
  /** @throws {Error} when the page cannot be made */
  readonly render: () => Promise<Uint8Array>;
}

/** Finds all pages of the archive that the environment names, by their files below the folder of the site. */
export async function findPages(): Promise<ReadonlyMap<string, SitePage>> {
  const app = createApp({ streaming: false });
  const { base, site } = app.manifest;
  const paths = await new StaticPaths(app).getAll();
  return new Map(
    paths.map(({ pathname, route, cacheKey }) => {
      const place = pathname.replace(/^\/|\/$/gu, '');
      const isPage = route.type === 'page';
      const path = isPage && place !== '' ? `${place}/` : place;
      const render = async (): Promise<Uint8Array> => {
        const url = new URL(`${base.replace(/\/$/u, '')}/${path}`, site);
        const response = await app.render(new Request(url), { routeData: route });
        if (!response.ok && route.route !== NOT_FOUND)
          throw new KioskError(
            `The page ${url.pathname} could not be made; the reason is above. The last site in the output folder is as it was.`,
          );
        return response.bytes();
      };
      const file = route.route === NOT_FOUND ? '404.html' : `${path}${isPage ? 'index.html' : ''}`;
      return [file, { key: cacheKey, render }];
    }),
  );
}

/** Hosts want the page of missing addresses as a file, not in a folder. */
const NOT_FOUND = '/404';

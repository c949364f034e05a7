/** What the development server does otherwise: it shows a new archive without starting again, and pages can tell that they are in it. */
import process from 'node:process';
import type { AstroIntegration } from 'astro';

/** Pages say with this event which archive they were made of. */
const SHOWN = 'kiosk:shown';

/** The server says the same with each answer, as a timing: that is what a script can read of the answer that its page came with. */
const TIMING = 'archive';

/** A page that was made of an archive, and is told of the next one before it listens, asks when it does. */
const PAGE_SCRIPT = `
  const [{ serverTiming = [] }] = performance.getEntriesByType('navigation');
  const shown = serverTiming.find(({ name }) => name === '${TIMING}');
  if (shown) import.meta.hot?.send('${SHOWN}', shown.description);
`;

/** What the process that started the server says: the files of the archive are about to be replaced, or they have been. */
export type ArchiveMessage = 'replacing' | 'replaced';

/**
 * When the archive has been replaced, the development server reads it anew, and open pages load again. What is asked for meanwhile
 * waits: old places of records do not fit the new files.
 */
export function freshArchive(): AstroIntegration {
  return {
    name: 'kiosk-fresh-archive',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, injectScript }) => {
        // Not `import.meta.env.DEV`, which a variable of the environment can set: a site must have its policy whatever that holds.
        updateConfig({ vite: { define: { KIOSK_IS_DEVELOPMENT: String(command === 'dev') } } });
        if (command === 'dev') injectScript('page', PAGE_SCRIPT);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { client } = server.environments;
        let archive = 1;
        let shown = Promise.resolve();
        let release: () => void = () => undefined;
        /** The archive of which a page could not be made; that page has no script to ask. */
        let failed: number | undefined;
        const refresh = (): void => {
          // Pages share modules that read the archive once. They are evaluated anew; what Vite made of their code is kept.
          for (const environment of Object.values(server.environments))
            if (isRunnable(environment)) environment.runner.evaluatedModules.clear();
          archive += 1;
          client.hot.send({ type: 'full-reload' });
        };
        client.hot.on(SHOWN, (of: string, page) => {
          if (of !== String(archive)) page.send({ type: 'full-reload' });
        });
        client.hot.on('vite:client:connect', (_data, page) => {
          if (failed === undefined || failed === archive) return;
          failed = undefined;
          page.send({ type: 'full-reload' });
        });
        server.middlewares.use((_request, response, next) => {
          void shown.then(() => {
            const of = archive;
            response.setHeader('Server-Timing', `${TIMING};desc="${of}"`);
            response.once('finish', () => {
              if (response.statusCode === 500) failed = of;
            });
            next();
          });
        });
        process.on('message', (message: ArchiveMessage) => {
          if (message === 'replacing') {
            const held = Promise.withResolvers<undefined>();
            release = () => {
              held.resolve(undefined);
            };
            shown = shown.then(() => held.promise);
            return;
          }
          shown = shown.then(refresh).catch((error: unknown) => {
            logger.error(`The new archive cannot be shown: ${String(error)}`);
          });
          release();
        });
      },
    },
  };
}

/** An environment in which modules are evaluated in this process. */
interface Runnable {
  readonly runner: { readonly evaluatedModules: { readonly clear: () => void } };
}

function isRunnable(environment: object): environment is Runnable {
  return 'runner' in environment;
}

/** What the development server does otherwise: it shows a new archive without starting again, and pages can tell that they are in it. */
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';

/**
 * With every message of the process that started it, the development server reads the archive anew, and open pages load again. What
 * is asked for meanwhile waits: old places of records do not fit the new files, and a page that shows an error may miss the call to load again.
 */
export function freshArchive(): AstroIntegration {
  return {
    name: 'kiosk-fresh-archive',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // Not `import.meta.env.DEV`, which a variable of the environment can set: a site must have its policy whatever that holds.
        updateConfig({ vite: { define: { KIOSK_IS_DEVELOPMENT: String(command === 'dev') } } });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const refresh = async (): Promise<void> => {
          await refreshContent?.({});
          // Pages share modules that read the archive once. With this they are evaluated anew; what Vite made of their code is kept.
          for (const { hot } of Object.values(server.environments)) hot.send({ type: 'full-reload' });
          // They are forgotten a moment later, before the next request.
          await setImmediate();
        };
        let shown = Promise.resolve();
        server.middlewares.use((_request, _response, next) => {
          void shown.then(() => {
            next();
          });
        });
        process.on('message', () => {
          shown = shown.then(refresh).catch((error: unknown) => {
            logger.error(`The new archive cannot be shown: ${String(error)}`);
          });
        });
      },
    },
  };
}

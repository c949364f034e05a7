/** What the development server does otherwise: it shows a new archive without starting again, and pages can tell that they are in it. */
import process from 'node:process';
import type { AstroIntegration } from 'astro';

/** With every message of the process that started it, the development server reads the archive anew, and open pages load again. */
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
          // Pages share modules that read the archive once.
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            moduleGraph.invalidateAll();
            hot.send({ type: 'full-reload' });
          }
        };
        process.on('message', () => {
          refresh().catch((error: unknown) => {
            logger.error(`The new archive cannot be shown: ${String(error)}`);
          });
        });
      },
    },
  };
}

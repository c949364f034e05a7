/** Has Astro compile the pages into a program, and render none of them. */
import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const NAME = 'kiosk-renderer';
const ENTRY = fileURLToPath(new URL('../renderer.ts', import.meta.url));

/**
 * Keeps the program that Astro compiles. It begins with a file `prerender-entry.*.mjs`, which exports what `src/renderer.ts` exports. Files that pages
 * load, such as scripts and styles, are in `outDir`.
 *
 * @param folder where the program is put; it does not exist yet, and is on the disk of Astro's `build.server`
 */
export function keepRenderer(folder: string): AstroIntegration {
  let compiled = '';
  return {
    name: NAME,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const configEnvironment = (environment: string) =>
          environment === 'prerender' ? { build: { rolldownOptions: { input: ENTRY } } } : undefined;
        updateConfig({ vite: { plugins: [{ name: NAME, configEnvironment }] } });
      },
      'astro:config:done': ({ config, setAdapter }) => {
        compiled = fileURLToPath(new URL('.prerender/', config.build.server));
        // Only an adapter can have an entry of its own.
        setAdapter({
          name: NAME,
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- only the other value, the default, is
          entrypointResolution: 'auto',
          serverEntrypoint: ENTRY,
          adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: NAME,
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Pages are rendered by a build.')),
          // Astro deletes the program when no page is left to render.
          teardown: () => {
            renameSync(compiled, folder);
            return Promise.resolve();
          },
        });
      },
    },
  };
}

/** Starts Astro, in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Starts one of Astro's commands in the project, whatever the working directory. It writes to the terminal, and the two processes can send messages.
 *
 * @param words the command with its options: `['build', '--silent']`
 * @param environment variables besides those of this process
 */
export function startAstro(
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): ChildProcess {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), ...words], {
    cwd: root,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
}

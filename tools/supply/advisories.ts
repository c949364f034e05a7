import { spawnSync } from 'node:child_process';
import { z } from 'zod';

/** What `npm audit --json` says of packages with advisories. */
const auditSchema = z.object({
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string() })),
});

/**
 * Reads the answer of `npm audit --json`.
 *
 * @returns one line a package with an advisory; `undefined` where the registry gave no answer
 */
export function readAudit(output: string): string[] | undefined {
  try {
    const { vulnerabilities } = auditSchema.parse(JSON.parse(output));
    return Object.values(vulnerabilities).map(
      ({ name, severity }) => `${name}: there is an advisory (${severity}); npm audit says more`,
    );
  } catch {
    return undefined;
  }
}

/** Asks the registry for advisories on the packages that users install. Not every registry answers, and none without a network. */
export function askForAdvisories(): string[] | undefined {
  const { stdout } = spawnSync(
    'npm',
    ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  return readAudit(stdout);
}

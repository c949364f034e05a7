/** Asks the registry for the checksums that npm left out of the lock file. docs/decisions/134-what-kiosk-is-made-of.md */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { KioskError, reasonOf } from '../src/config/kiosk-error.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { readLockedPackages, withIntegrity } from './supply/lock-file.ts';

const LOCK_FILE = 'package-lock.json';

await runProgram({
  command: 'npm run complete-lock-file --',
  summary:
    'Adds to package-lock.json the checksums of packages for other platforms, which npm leaves out where it did not fetch them.',
  options: {},
  examples: [''],
  exitCodes: { 0: 'every package has its checksum' },
  async run() {
    const text = readFileSync(LOCK_FILE, 'utf8');
    const found = new Map<string, string>();
    for (const { path, name, version, integrity } of readLockedPackages(text))
      if (integrity === undefined) found.set(path, await askRegistry(`${name}@${version}`));
    writeFileSync(LOCK_FILE, withIntegrity(text, found));
    console.log(`${found.size} checksums were added.`);
    return 0;
  },
});

async function askRegistry(spec: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('npm', ['view', spec, 'dist.integrity']);
    if (/^sha512-\S+\s*$/u.test(stdout)) return stdout.trim();
  } catch (error) {
    throw new KioskError(
      `The registry does not answer for ${spec} (${reasonOf(error).split('\n')[0] ?? ''}). Nothing was written; run it again later.`,
      { cause: error },
    );
  }
  throw new KioskError(
    `The registry has no SHA-512 of ${spec}. Take another version of the package that needs it.`,
  );
}

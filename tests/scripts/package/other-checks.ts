/** Programs of others that check a bag, where this machine has them. */
import { spawnSync } from 'node:child_process';

interface OtherCheck {
  readonly installed: boolean;
  /** @returns what it says is wrong; empty: nothing */
  readonly check: (bag: string) => string;
}

export const OTHER_CHECKS = {
  /** GNU coreutils: the digests of a manifest. */
  sha256sum: otherCheck('sha256sum', [
    ...['--check', '--strict', '--quiet'],
    ...['manifest-sha256.txt', 'tagmanifest-sha256.txt'],
  ]),
  /** The validator of the Library of Congress (`pipx install bagit`). */
  bagit: otherCheck('bagit.py', ['--validate', '--quiet', '.']),
};

function otherCheck(program: string, options: readonly string[]): OtherCheck {
  return {
    installed: spawnSync(program, ['--version']).status === 0,
    check: (bag) => {
      const { status, stdout, stderr } = spawnSync(program, options, { cwd: bag, encoding: 'utf8' });
      return status === 0 ? '' : stdout + stderr;
    },
  };
}

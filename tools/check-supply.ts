/** Checks what Kiosk is made of: checksums, licences, install scripts, advisories. docs/decisions/134-what-kiosk-is-made-of.md */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { askForAdvisories } from './supply/advisories.ts';
import { checkInstallScripts, checkPins } from './supply/checks.ts';
import { checkLicences, type Licensed } from './supply/licences.ts';
import { readLockedPackages, type LockedPackage } from './supply/lock-file.ts';

const packageSchema = z.object({ license: z.string().optional() });
const projectSchema = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

/** The faults that need no network, one line each. */
export function checkSupply(): string[] {
  const packages = readLockedPackages(readFileSync('package-lock.json', 'utf8'));
  const { allowScripts } = projectSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  return [
    ...checkPins(packages),
    ...checkInstallScripts(packages, allowScripts),
    ...checkLicences(packages.filter(({ dev }) => !dev).flatMap(licenceOf)),
  ];
}

/**
 * The licence that an installed package states. Of a package for another platform there is what the lock file says; where that says nothing, its
 * sister for this platform speaks for it.
 */
function licenceOf({ name, path, license }: LockedPackage): Licensed[] {
  const installed = join(path, 'package.json');
  if (existsSync(installed))
    return [{ name, ...packageSchema.parse(JSON.parse(readFileSync(installed, 'utf8'))) }].map(
      ({ name, license }) => ({ name, license }),
    );
  return license === undefined ? [] : [{ name, license }];
}

if (import.meta.main) {
  await runProgram({
    command: 'npm run check-supply --',
    summary:
      'Checks the packages that Kiosk is made of: checksums, licences, install scripts and advisories.',
    options: {},
    examples: [''],
    exitCodes: { 0: 'nothing is wrong', 1: 'faults were found, one printed a line' },
    run() {
      const advisories = askForAdvisories();
      const faults = [...checkSupply(), ...(advisories ?? [])];
      if (advisories === undefined)
        console.log('Advisories were not asked for: the registry did not answer.');
      console.log(
        faults.length === 0
          ? 'The packages are sound: checksums, licences, install scripts.'
          : faults.join('\n'),
      );
      return faults.length === 0 ? 0 : 1;
    },
  });
}

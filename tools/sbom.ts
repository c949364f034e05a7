/** Writes a software bill of materials. docs/decisions/134-what-kiosk-is-made-of.md */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { z } from 'zod';
import { text } from '../scripts/command-line/options.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';
import { billOfMaterials } from './supply/bill-of-materials.ts';
import { readLockedPackages } from './supply/lock-file.ts';

const projectSchema = z.object({ name: z.string(), version: z.string() });

await runProgram({
  command: 'npm run sbom --',
  summary:
    'Writes a software bill of materials: the packages that Kiosk is made of, for every platform, as CycloneDX JSON.',
  options: { out: text('FILE', 'where it goes (default: it is printed)') },
  examples: ['', '--out kiosk.cdx.json'],
  exitCodes: { 0: 'it is written' },
  run({ out }) {
    const project = projectSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const document = billOfMaterials(project, readLockedPackages(readFileSync('package-lock.json', 'utf8')));
    if (out === undefined) process.stdout.write(document);
    else writeFileSync(out, document);
    return 0;
  },
});

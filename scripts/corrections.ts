/** Shows the corrections of an archive, or checks them against its raw files, without an ingest. */
import { resolve } from 'node:path';
import { correctionsFolder } from '../src/config/paths.ts';
import { FOLDERS, FOLLOW_LINKS, flag } from './command-line/options.ts';
import { runProgram } from './command-line/run-program.ts';
import { checkCorrections, type CorrectionProblem } from './corrections/check.ts';
import { listCorrections } from './corrections/list.ts';

if (import.meta.main) {
  await runProgram({
    command: 'npm run corrections --',
    summary: 'Lists the corrections of an archive; with --check it looks for what is wrong with them.',
    options: {
      raw: FOLDERS.raw,
      check: flag('check all files of the folder against the raw files'),
      json: flag('print a JSON object'),
      followLinks: FOLLOW_LINKS,
    },
    examples: ['', '--check', '--check --json --raw texts/raw'],
    exitCodes: { 0: 'nothing is wrong', 1: 'something is wrong, one printed a line' },
    run({ raw, check, json, followLinks }) {
      const directory = correctionsFolder(raw);
      if (!check) {
        const lines = listCorrections(directory);
        console.log(json ? JSON.stringify({ corrections: lines }) : lines.map(({ text }) => text).join('\n'));
        return 0;
      }
      const problems = checkCorrections(directory, resolve(raw), { followLinks });
      const errors = problems.filter(({ level }) => level === 'error').length;
      if (json) console.log(JSON.stringify({ problems }));
      else console.log([...problems.map(inWords), summary(problems.length - errors, errors)].join('\n'));
      return errors === 0 ? 0 : 1;
    },
  });
}

function inWords({ path, line, column, level, message }: CorrectionProblem): string {
  return `${path}:${line}:${column} ${level}: ${message}`;
}

function summary(warnings: number, errors: number): string {
  if (errors + warnings === 0) return 'The corrections are sound.';
  return `${errors} errors, ${warnings} warnings.`;
}

/** Measures what ingest reads, prints it, and keeps the figures in ACCURACY.md. */
import { fileURLToPath } from 'node:url';
import { text } from '../scripts/command-line/options.ts';
import { runProgram } from '../scripts/command-line/run-program.ts';

const ACCURACY = fileURLToPath(new URL('../ACCURACY.md', import.meta.url));

if (import.meta.main) {
  await runProgram({
    command: 'npm run evaluate --',
    summary: 'Measures what ingest reads against gold, and writes the figures into ACCURACY.md.',
    options: {
      data: text('DIR', "folder of the development data; without it only the project's own gold is measured"),
      accuracy: text('FILE', 'file whose figures are replaced (default: ACCURACY.md)'),
    },
    examples: ['', '--data ../shared/data'],
    exitCodes: { 0: 'the figures are written' },
    async run({ data, accuracy = ACCURACY }) {
      // Loads the tables of all languages, which «--help» does not need.
      const { evaluate } = await import('./evaluate/evaluate.ts');
      await evaluate(data, accuracy);
      return 0;
    },
  });
}

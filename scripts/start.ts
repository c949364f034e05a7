/** From raw files to a site in the browser with one command. */
import { readSite } from '../src/config/site.ts';
import { build, BUILD_OPTIONS, toBuildOptions } from './build.ts';
import { PROCESSES } from './command-line/options.ts';
import { runProgram } from './command-line/run-program.ts';
import { ENVIRONMENT, readEnvironment, serve } from './serve.ts';

await runProgram({
  command: 'npm start --',
  summary: 'Builds a site from raw files and serves it on this machine.',
  options: BUILD_OPTIONS,
  environment: { ...ENVIRONMENT, ...PROCESSES },
  examples: ['', '--raw texts --archive .cache/texts --out site'],
  exitCodes: { 0: 'the server was closed' },
  async run(values) {
    const listening = readEnvironment();
    const options = toBuildOptions(values);
    await build(options);
    const { address } = await serve({ out: options.out, base: readSite(options.site).base, ...listening });
    console.log(`Kiosk is open at ${address} (Ctrl+C closes it)`);
    return 0;
  },
});

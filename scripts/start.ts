/** Ingest, build, index, serve: one command from raw files to a site in the browser. */
import { readSite } from '../src/config/site.ts';
import { build, readBuildOptions } from './build.ts';
import { runProgram } from './run-program.ts';
import { readPort, serve } from './serve.ts';

await runProgram(async () => {
  const port = readPort();
  const options = readBuildOptions();
  await build(options);
  const { address } = await serve({ out: options.out, base: readSite(options.site).base, port });
  console.log(`Kiosk is open at ${address} (Ctrl+C closes it)`);
  return 0;
});

// Runs after installation, on whatever Node is there, so it is plain JavaScript.
//
// The npm package `node` puts Node 24 into node_modules/.bin, where everything run through npm finds it first. A machine
// whose own Node runs TypeScript files as they are (22.18 and later) does not need it: then that one is used.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';

const own = process.env.npm_node_execpath;
const bundled = ['node', 'node.cmd', 'node.ps1'].map(
  (name) => new URL(`../node_modules/.bin/${name}`, import.meta.url),
);

if (own && !own.includes('node_modules') && runsTypeScript(own)) {
  for (const file of bundled) rmSync(file, { force: true });
} else if (!bundled.some((file) => existsSync(file)) && !runsTypeScript(process.execPath)) {
  console.error(
    `Kiosk needs Node 22.18 or later; this is ${process.version}, and the npm package "node", which brings its own, was not ` +
      'installed. Allow its install script (npm ci without --ignore-scripts), or install a newer Node.',
  );
  process.exitCode = 1;
}

/** Node strips types without a flag from 22.18 and 23.6 on. */
function runsTypeScript(executable) {
  const [major, minor] = execFileSync(executable, ['-p', 'process.versions.node'], { encoding: 'utf8' })
    .split('.')
    .map(Number);
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

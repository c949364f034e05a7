/** Has Astro compile the pages: a process of its own, because Astro reads its configuration once a process. What it says of mistakes, it says itself. */
import { fileURLToPath } from 'node:url';
import { build } from 'astro';

await build({ root: fileURLToPath(new URL('../..', import.meta.url)), logLevel: 'error' });

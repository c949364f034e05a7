/**
 * The program of an indexing process, run for each segment and each bundle. Each such process starts its own Pagefind process, which ends with it: tinypool's
 * `teardown` would be asked of a process that has died too, and that ends the build without a word to people.
 */
export { buildPart as default } from './side-by-side.ts';

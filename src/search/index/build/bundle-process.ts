/** The program of an indexing process, run for each bundle. Each such process starts its own Pagefind process. */
import { buildBundle, closePagefind } from './bundle.ts';

export default buildBundle;

export { closePagefind as teardown };

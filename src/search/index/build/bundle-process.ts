/** What an indexing process runs for each bundle. It has a Pagefind process of its own. */
import { buildBundle, closePagefind } from './bundle.ts';

export default buildBundle;

export { closePagefind as teardown };

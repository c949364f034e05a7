/** The fixed address of {@link searchKey}: programs outside this repository import it from here. */
export { searchKey } from './search/key/search-key.ts';

/** The editions that were published, below `data/` of a site, the newest first. */
export const EDITIONS_FILE = 'editions.json';

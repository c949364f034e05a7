/** Types of files, besides HTML, that compression makes smaller. What the search index and offline packs hold is compressed already. */
export const COMPRESSED_TYPES = [
  'application/atom+xml',
  'application/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  'text/css',
  'text/csv',
  'text/javascript',
  'text/plain',
  'text/xml',
];

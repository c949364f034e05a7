/**
 * English words that end the name of an organisation, a contest, a building or a work, lower-case; texts of all languages have such
 * names. Words that are also surnames (Hall, Church, Park, House) are left out.
 */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'academy agency air airlines airport airways alliance arena army association authority avenue award awards board bureau campus ' +
    'canal center centre championship championships circuits club coalition college commission committee companies company ' +
    'conference corporation corps council court cup democrats department elementary enterprises federation festival films force ' +
    'forces forum forums foundation fund games garden gardens group guild harbor harbour holdings hospital hotel industries ' +
    'initiative institute investments laboratories laboratory lakers league magazine media ministry movement museum network news ' +
    'office olympics orchestra party parts partners pharmacy pictures police productions project records republicans ' +
    'restaurant review royals school schools series service services show society solutions stadium station studio studios ' +
    'summit symphony systems team technologies television theater theatre times tournament tribune trust union united university'
  ).split(' '),
);

/** Those that a text writes small behind the rest of the name: «Joint expeditionary force». */
export const SMALL_HEADS: ReadonlySet<string> = new Set(
  'force forces council league movement army committee society foundation agency'.split(' '),
);

/** Small words inside such names: «Institute for the Study of War». */
export const NAME_LINKS: ReadonlySet<string> = new Set('of for the and'.split(' '));

/** How a language attributes speech. Lists are words separated by spaces, lower-case. */
export interface QuoteLexicon {
  /** Finite forms and participles of verbs beside a quotation: «sacīja», «norādījis». */
  readonly saying: string;
  /** «he» as a subject. */
  readonly he: string;
  /** «she» as a subject. */
  readonly she: string;
  /** Words and endings («-in») of the word before a name that tell a man, and those that tell a woman. */
  readonly titlesOfMen: string;
  readonly titlesOfWomen: string;
  /** Endings of first names in the nominative that tell a man, and those that tell a woman; where a list of names tells nothing. */
  readonly endingsOfMen: string;
  readonly endingsOfWomen: string;
  /** Small words between a quotation and its verb: «u përgjigj», «hat … erklärt». */
  readonly beforeVerb: string;
  /** Prepositions and postpositions before or after the one who is the source: «enligt», «zufolge». */
  readonly accordingTo: string;
  /** Words after which a name is the one spoken to or of, not the speaker: «till», «par». */
  readonly notSubject: string;
  /** Words that open a subordinate clause; what follows is not the subject of the verb of saying. */
  readonly subordinates: string;
  /** Words before one's own name: «I», «I am called». */
  readonly beforeOwnName: string;
}

/** For a language without a lexicon. */
export const plainQuotes: QuoteLexicon = {
  saying: 'said says told added stated explained wrote asked insisted noted warned',
  he: 'he',
  she: 'she',
  titlesOfMen: 'mr mr. sir lord king prince',
  titlesOfWomen: 'mrs mrs. ms ms. miss lady dame queen princess -woman',
  endingsOfMen: '',
  endingsOfWomen: '',
  beforeVerb: '',
  accordingTo: 'according',
  notSubject: 'to of about for with against from by at in on',
  subordinates: 'that who which while because as',
  beforeOwnName: 'i am i’m',
};

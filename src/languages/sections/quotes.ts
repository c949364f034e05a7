/** How a language attributes speech. Lists are words separated by spaces, lower-case. */
export interface QuoteLexicon {
  /** Finite forms and participles of verbs beside a quotation: «sacīja», «norādījis». */
  readonly saying: string;
  /** «he» and «she» as a subject. */
  readonly pronouns: string;
  /** A pronoun and an ending of names that it cannot refer to: «viņš-a». */
  readonly pronounClashes: string;
  /** Small words between a quotation and its verb: «u përgjigj», «hat … erklärt». */
  readonly beforeVerb: string;
  /** Prepositions and postpositions before or after the one who is the source: «enligt», «zufolge». */
  readonly accordingTo: string;
  /** Words after which a name is the one spoken to or of, not the speaker: «till», «par». */
  readonly notSubject: string;
  /** Words that open a subordinate clause; what follows is not the subject of the verb of saying. */
  readonly subordinates: string;
}

/** For a language without a lexicon. */
export const plainQuotes: QuoteLexicon = {
  saying: 'said says told added stated explained wrote asked insisted noted warned',
  pronouns: 'he she',
  pronounClashes: '',
  beforeVerb: '',
  accordingTo: 'according',
  notSubject: 'to of about for with against from by at in on',
  subordinates: 'that who which while because as',
};

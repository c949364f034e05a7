import type { StatedFieldName } from '../../record/stated-fields.ts';
import type { Alphabet } from './alphabet.ts';
import type { DateLexicon } from './dates.ts';
import type { QuoteLexicon } from './quotes.ts';
import type { NameInflection } from './name-inflection.ts';

/** The knowledge of ingest about a language, with a part for each stage. */
export interface LexiconParts {
  readonly dates: DateLexicon;
  readonly structure: StructureLexicon;
  readonly fields: FieldWords;
  readonly sentences: SentenceLexicon;
  readonly nameInflection: NameInflection;
  readonly quotes: QuoteLexicon;
  readonly names: NamesLexicon;
}

/** The section of a pack: data a native speaker can review without reading code. A part that is missing falls back to the plain one. */
export type Lexicon = Partial<LexiconParts>;

/** How texts of a language are laid out and written down. */
export interface StructureLexicon extends Alphabet {
  /** Words before the name of a photographer or an agency: «Foto: …». */
  readonly creditLabels: readonly string[];
  /** Complete credits without a name: «Pressfoto». */
  readonly creditPhrases: readonly string[];
  /** Words before a caption: «Bildtext: …». */
  readonly captionLabels: readonly string[];
  /** News agencies and picture agencies of the language's press, as credits spell them. */
  readonly agencies: readonly string[];
  /** Words before the name of an author on a separate line: «Av …», «Text: …». */
  readonly bylineLabels: readonly string[];
  /** Words that open a publication line: «Publicerad …». */
  readonly publicationLabels: readonly string[];
  /** First letters of its months and their usual short forms, lower-case. */
  readonly monthBeginnings: readonly string[];
  /** Beginnings of the other words in a line that has only a date and a time: weekdays, «kl», «Uhr»; lower-case. */
  readonly dateLineWords: readonly string[];
  /** Towns a dateline names without agency or date: «Stockholm. Regeringen …». */
  readonly datelinePlaces: readonly string[];
  /** Phrases that open a pointer to other articles: «Läs också …». */
  readonly boilerplateStarts: readonly string[];
  /** Whole lines of the page around the article: «Dela artikeln», «Annons». */
  readonly boilerplateLines: readonly string[];
  /** Phrases that occur only in newsletter, subscription, cookie and copyright lines. */
  readonly boilerplatePhrases: readonly string[];
  /** Words before the number of a page: «Seite 1 von 2». */
  readonly pageWords: readonly string[];
  /** Words beside the minutes that a text takes to read or hear: «Lesedauer», «lexim». */
  readonly readingTimeWords: readonly string[];
  /** Beginnings of the words for minute, hour and second, lower-case. */
  readonly clockUnits: readonly string[];
  /** For whom the rest of an article is, alone or behind one word on a line: «(Exklusiv) für Abonnenten». */
  readonly subscriberWords: readonly string[];
  /** Names of the first page in the way through a site: «Startseite». */
  readonly homeWords: readonly string[];
  /** Words before the way through a site: «Sie sind hier». */
  readonly pathLabels: readonly string[];
  /** A newsroom named as the author: «Von unserer Redaktion». */
  readonly newsrooms: readonly string[];
  /** Whole lines that close an article: «Ende», «Slut på dokument». A single word needs signs around it. */
  readonly endPhrases: readonly string[];
  /** Words for the unit in which a press database counts the length of an article: «310 Wörter». */
  readonly wordUnits: readonly string[];
  /** Headings of a box or a kind of text, which say nothing of its content: «Fakta», «Hintergrund». */
  readonly boxHeadings: readonly string[];
  /** Words before a colon in what a press database notes beside the fields of an article: «Länge», «Dokumentnummer». */
  readonly documentLabels: readonly string[];
  /** Words after a suspended hyphen, which no line end joins: «Sicherheits- und». */
  readonly conjunctions: readonly string[];
}

/** The words for the fields that a file states about itself, lower-case: «rubrik: …». */
export type FieldWords = Readonly<Partial<Record<StatedFieldName, readonly string[]>>>;

/** Where sentences of a language end, and where they may be cut. Lists are words separated by spaces, lower-case. */
export interface SentenceLexicon {
  /** Abbreviations with their full stop after which a sentence goes on: titles, «f.eks.». */
  readonly abbreviations: string;
  /** Abbreviations that may also be the last word of a sentence: «u.c.», «m.m.», «Mio.». */
  readonly closingAbbreviations: string;
  /** Words that open a sentence, besides the small words of the language (marks.ts). */
  readonly openers: string;
  /** Whether a number with a stop is an ordinal: «24. februar», «3. decembrī». */
  readonly ordinalStop: boolean;
  /** Whether nouns are capitalised, so that a capital does not mark the beginning of a sentence. */
  readonly nounsCapitalised: boolean;
  /** Words that open a clause, before which a title made from a sentence may be cut. */
  readonly cutBefore: string;
  /** Frequent finite verbs: a comma before one closes an apposition, and a title cut there would have no verb. */
  readonly verbs: string;
  /** Words that open a relative clause after a comma; the verb of the subject follows the clause. */
  readonly relatives: string;
  /** Words a cut title cannot end with: articles, prepositions, auxiliaries. */
  readonly neverLast: string;
}

/**
 * Words and endings that distinguish names from other words. Lists are words separated by spaces; the words of one
 * entry are joined by `_`. A hyphen is the rest of a word: «prezident-» is a beginning (every case of it), «-minister»
 * an end.
 */
export interface NamesLexicon {
  /** Endings a name may take in the language, lower-case. */
  readonly endings: string;
  /** Offices, professions, ranks and forms of address beside the name of a person. */
  readonly roles: string;
  /** Verbs of saying. */
  readonly sayings: string;
  /** Words that name a kind of organisation, and legal forms: «-partei», «AG». */
  readonly organisationWords: string;
  /** Words that name a kind of place: «-straße», «ezer-». */
  readonly placeWords: string;
  /** Prepositions frequent before a place. */
  readonly placeCues: string;
  /** Continents, regions, rivers and towns that packages lack in the spelling of the language. */
  readonly places: string;
  /** International bodies, parties, authorities, newsrooms and large companies, as its press calls them. */
  readonly organisations: string;
  /** Words that may have a capital but are not names by themselves, lower-case: peoples, adjectives of countries, a minister’s field. */
  readonly notNames: string;
  /** Words that name a kind of event or contest, lower-case; a name with one is no organisation: «-krieg», «cup». */
  readonly eventWords: string;
  /** Words for a disease in all their forms, lower-case: what they begin or stand beside is no person («Morbus Crohn», «Crohns sjukdom»). */
  readonly diseaseWords: string;
  /** Words for a car or a motorcycle in all their forms, lower-case: what they begin is no person. */
  readonly vehicleWords: string;
  /** Words for a film, a song, a book and the like in all their forms, lower-case: what they name is no place and no organisation. */
  readonly workWords: string;
  /** Indefinite articles in all their forms: what follows one is a product or a member of a group, hardly a person. */
  readonly indefiniteArticles: string;
  /** Small words that join an organisation's word to the rest of its name, where the language has them: «Banka e Shqipërisë». */
  readonly links: string;
  /** Buildings whose names are used for an institution, lower-case, in every grammatical case. */
  readonly seats: string;
  /** Common first names, besides those that packages know. */
  readonly firstNames: string;
  /** Common surnames, where packages know few of the language. */
  readonly surnames?: string;
}

/** For a language without a lexicon: the English words that occur in texts of every language. */
export const plainStructure: StructureLexicon = {
  letters: '',
  commonWords: [],
  creditLabels: [],
  creditPhrases: [],
  captionLabels: [],
  agencies: [],
  bylineLabels: [],
  publicationLabels: [],
  monthBeginnings: [],
  dateLineWords: [],
  datelinePlaces: [],
  boilerplateStarts: [],
  boilerplateLines: [],
  boilerplatePhrases: [],
  pageWords: [],
  readingTimeWords: [],
  clockUnits: [],
  subscriberWords: [],
  homeWords: [],
  pathLabels: [],
  newsrooms: [],
  endPhrases: [],
  wordUnits: [],
  boxHeadings: [],
  documentLabels: [],
  conjunctions: [],
};

export const plainFields: FieldWords = {};

/** No abbreviation is known, and a number with a stop may be an ordinal. */
export const plainSentences: SentenceLexicon = {
  abbreviations: '',
  closingAbbreviations: '',
  openers: '',
  ordinalStop: true,
  nounsCapitalised: false,
  cutBefore: '',
  verbs: '',
  relatives: '',
  neverLast: '',
};

/** Only the endings of names. Everything else comes from the languages whose models were trained together. */
export const plainNames: NamesLexicon = {
  endings: "s 's ’s",
  roles: '',
  sayings: '',
  organisationWords: '',
  placeWords: '',
  placeCues: '',
  places: '',
  organisations: '',
  notNames: '',
  eventWords:
    'cup war champions championship championships olympics games festival festivals premiership tournament marathon playoffs derby expo award awards',
  diseaseWords: 'disease syndrome virus morbus',
  vehicleWords: 'car cars truck motorcycle',
  workWords: 'film movie song album book novel poem musical opera sitcom podcast videogame',
  indefiniteArticles: 'a an',
  links: '',
  seats: '',
  firstNames: '',
};

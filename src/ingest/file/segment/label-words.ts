import { everyPart } from '../../../languages/lexicon-parts.ts';
import type { StructureLexicon } from '../../../languages/sections/lexicon.ts';

type WordList = keyof {
  [Key in keyof StructureLexicon as StructureLexicon[Key] extends readonly string[] ? Key : never]: never;
};

/** The English words, which agencies and web pages leave in texts of every language. */
const ENGLISH: Readonly<Partial<Record<WordList, readonly string[]>>> = {
  creditLabels: [
    'Photo',
    'Photos',
    'Photo by',
    'Photo credit',
    'Picture',
    'Image',
    'Image credit',
    'Photograph',
    'Credit',
  ],
  captionLabels: ['Caption', 'Pictured'],
  agencies: [
    'AFP',
    'AP',
    'AP Photo',
    'Associated Press',
    'Reuters',
    'REUTERS',
    'EPA',
    'EFE',
    'Getty',
    'Getty Images',
    'Xinhua',
    'TASS',
    'Tass',
    'Sputnik',
    'Bloomberg',
    'ANSA',
    'UPI',
    'PA',
    'Interfax',
    'RIA Novosti',
    'Ukrinform',
    'Shutterstock',
    'Unsplash',
    'ELTA',
    'PAP',
    'NTB',
    'STT',
    'Lehtikuva',
    'BelTA',
    'BELTA',
    'Belga',
    'ANP',
    'MTI',
    'Tanjug',
    'HINA',
    'Pixabay',
    'iStock',
    'Zuma',
    'EPA-EFE',
    'CNN',
    'VOA',
    'REL',
  ],
  bylineLabels: ['By', 'Written by', 'Reporting by', 'Author'],
  publicationLabels: [
    'Published',
    'Published on',
    'Updated',
    'Updated on',
    'Last updated',
    'Last modified',
    'Posted',
    'Posted on',
    'Posted at',
    'First published',
  ],
  monthBeginnings: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  dateLineWords: [
    'mon',
    'tue',
    'wed',
    'thu',
    'fri',
    'sat',
    'sun',
    'on',
    'at',
    'am',
    'pm',
    'gmt',
    'cet',
    'utc',
    'et',
    'est',
    'edt',
    'pst',
    'pdt',
    'bst',
    'cest',
    'today',
  ],
  pageWords: ['Page', 'Pages', 'Pg.', 'pg', 'p.', 'pp.'],
  readingTimeWords: [
    'Reading time',
    'Estimated reading time',
    'Read time',
    'reading time',
    'Read in',
    'Listening time',
    'Duration',
    'read',
  ],
  clockUnits: ['min', 'hour', 'hr', 'second'],
  subscriberWords: ['for subscribers', 'for our subscribers', 'subscribers only', 'for members'],
  homeWords: ['Home', 'Homepage', 'Front page'],
  pathLabels: ['You are here', 'Breadcrumb', 'Breadcrumbs'],
  newsrooms: [
    'Newsroom',
    'our newsroom',
    'our staff',
    'Staff',
    'Staff reporter',
    'Staff reporters',
    'Staff writer',
    'Staff writers',
    'Online desk',
    'News desk',
    'Editorial staff',
    'Redaktion',
  ],
  endPhrases: ['End', 'Ends', 'End of Document', 'End of article', 'End of story'],
  wordUnits: ['words', 'word'],
  boxHeadings: [
    'Facts',
    'Fact box',
    'Factbox',
    'Background',
    'Explainer',
    'Timeline',
    'Key points',
    'Analysis',
    'Comment',
    'Opinion',
    'Editorial',
    'Interview',
    'Review',
  ],
  boilerplateStarts: [
    'Read also',
    'Also read',
    'Read more',
    'See also',
    'Related articles',
    'Follow us',
    'Share this article',
    'Tags',
    'Keywords',
  ],
  boilerplateLines: [
    'Advertisement',
    'Share',
    'Print',
    'Comments',
    'Subscribe',
    'Sign in',
    'Log in',
    'Related',
    'Facebook',
    'Twitter',
    'LinkedIn',
    'Whatsapp',
    'E-mail',
    'Email',
    'Listen',
    'Listen to this article',
    'Listen to article',
    'Share this article',
    'Print this article',
    'Save article',
    'Copy link',
    'Read more',
    'Show more',
    'Skip to content',
    'Skip to main content',
    'For subscribers only',
    'Premium',
    'Share article',
    'Print article',
    'Gift this article',
    'Accept all',
    'Cookie settings',
    'Menu',
    'Search',
    'Close',
    'End of Document',
    'Body',
  ],
  boilerplatePhrases: [
    'our newsletter',
    'we use cookies',
    'uses cookies',
    'all rights reserved',
    'article is more than a year old',
    'protected by copyright',
    'subscribe to',
  ],
};

/**
 * The distinct words of all languages in one list: a text is divided into blocks before its language is known.
 *
 * @example
 * everyLanguage('creditLabels').includes('Foto') //=> true
 */
export function everyLanguage(part: WordList): readonly string[] {
  const words = [...(ENGLISH[part] ?? []), ...everyPart('structure').flatMap((structure) => structure[part])];
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

/** Words as alternatives of a regular expression, longest first, as written and in capitals. */
export function alternatives(words: readonly string[]): string {
  const spelled = [...new Set(words.flatMap((word) => [word, word.toUpperCase()]))].toSorted(
    (a, b) => b.length - a.length,
  );
  return spelled.map(literally).join('|');
}

/** A regular expression that matches exactly this word. */
function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

const agencies = new Set(everyLanguage('agencies').map((name) => name.toLowerCase()));

export function isAgency(name: string): boolean {
  return agencies.has(name.trim().toLowerCase());
}

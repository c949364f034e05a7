import { searchKey } from '../key/search-key.ts';
import { formOf } from '../key/fold.ts';
import { foldersAt, foldersOfLanguage, type BundleEntry, type Manifest } from './manifest.ts';
import { isInflected, languageOf, plainKey, typedKeys } from '../key/form-key.ts';
import { RESPELLING_LANGUAGES } from '../key/respelling.ts';
import { soundClasses } from '../key/sound-classes.ts';
import { otherSpellings, writeOut } from '../key/standard-spelling.ts';
import { globTest } from './glob.ts';
import { openShards, type LineForm, type ShardLine } from './shards.ts';

/** A form of a word as the texts of the archive write it. */
export interface WordForm {
  readonly text: string;
  readonly count: number;
}

/** A key in one language. */
export interface KnownKey {
  readonly key: string;
  readonly language: string;
  /** Folders of the bundles that contain it. */
  readonly bundles: ReadonlySet<string>;
  /** Most frequent first. */
  readonly forms: readonly WordForm[];
}

/** A name that a spelling leads to. */
export interface KnownName {
  readonly id: string;
  readonly type: string;
  readonly label: Readonly<Record<string, string>>;
  readonly articles: number;
  readonly bundles: ReadonlySet<string>;
}

/** Every word and every name of the archive, with the bundles that contain it. */
export interface TermDictionary {
  /** The key of a word in each language that has it; empty when no form of the word occurs anywhere. */
  readonly find: (word: string) => Promise<readonly KnownKey[]>;
  /** Keys with a form that has this prefix. */
  readonly findPrefix: (prefix: string) => Promise<readonly KnownKey[]>;
  /** Keys with a form that fits a pattern, with those forms: a star stands for any letters, a question mark for one. */
  readonly findPattern: (pattern: string) => Promise<readonly KnownKey[]>;
  /** Names with this form in any language, most mentioned first. */
  readonly findNames: (text: string) => Promise<readonly KnownName[]>;
  /** Whether a word is a name, or the first word of one. */
  readonly isNamePart: (word: string) => Promise<boolean>;
  /** Names whose consonants are like those of this one, to be compared with it. */
  readonly findLike: (text: string) => Promise<readonly KnownName[]>;
  /** Names with a spelling that has this prefix. */
  readonly findNamePrefix: (prefix: string) => Promise<readonly KnownName[]>;
  /** The name or story with this id. */
  readonly findId: (id: string) => Promise<KnownName | undefined>;
}

/** Files that are loaded for a prefix, and for a pattern, at most. */
const MAX_FILES_PER_PREFIX = 4;
const MAX_FILES_PER_PATTERN = 16;

/** The beginning of a name that is looked up by its consonants has at least so many. */
const MIN_CLASSES_OF_PREFIX = 3;

/** Precedes an id in the list of names. */
export const ID_MARK = '=';

/** Opens the dictionary of an archive. Its files are loaded when they are needed. */
export function openTermDictionary(
  manifest: Manifest,
  fetchPacked: (path: string) => Promise<string>,
): TermDictionary {
  const words = openShards(manifest.words, (number) => fetchPacked(`words/${number}.packed`));
  const ends = openShards(manifest.wordEnds, (number) => fetchPacked(`word-ends/${number}.packed`), ENDS);
  const names = openShards(manifest.names, (number) => fetchPacked(`names/${number}.packed`));
  const languages = [...new Set(manifest.bundles.map(({ language }) => language))];
  const keysOf = (word: string): string[] => [
    ...new Set(languages.map((language) => searchKey(word, language))),
  ];
  const inflecting = languages.filter((language) => RESPELLING_LANGUAGES.includes(language));
  const lookUp = async (
    keys: readonly string[],
    accepts: (line: ShardLine) => boolean = () => true,
  ): Promise<KnownName[]> => {
    const found = await Promise.all(keys.map((key) => names.find(key)));
    return distinct(found.flat().filter(accepts).map(toName));
  };
  const toKey = (line: ShardLine): KnownKey => readKey(line, manifest.bundles);
  const toName = (line: ShardLine): KnownName => readName(line, manifest.bundles);
  const findKeys = async (word: string): Promise<KnownKey[]> => {
    const found = await Promise.all(keysOf(word).map((key) => words.find(key)));
    return found
      .flat()
      .map(toKey)
      .filter(({ key, language }) => searchKey(word, language) === key);
  };
  const findNames = async (text: string): Promise<KnownName[]> => {
    const [plain = '', ...others] = typedKeys(text, inflecting);
    if (plain === '') return [];
    const written = await lookUp([plain]);
    if (written.length > 0) return written;
    const inflected = await lookUp(others, (line) => isFormOf(text, line));
    if (inflected.length > 0) return inflected;
    const spelled = await lookUp(otherSpellings(text).map(plainKey));
    return spelled.filter(({ label }) => isSpelledOutIn(text, label));
  };
  return {
    async find(word) {
      const [typed = [], ...spelled] = await Promise.all(
        [word, ...otherSpellings(word)].map((spelling) => findKeys(spelling)),
      );
      const others = spelled.flat().filter((known) => isSameSpelledOut(word, known));
      return [
        ...new Map([...others, ...typed].map((known) => [`${known.key} ${known.language}`, known])).values(),
      ];
    },
    async findPrefix(prefix) {
      const begins = formOf(prefix);
      if (begins === '') return [];
      const [longer, ...same] = await Promise.all([
        words.findPrefix(begins, MAX_FILES_PER_PREFIX),
        ...keysOf(prefix).map((key) => words.find(key)),
      ]);
      const lines = new Map([...longer, ...same.flat()].map((line) => [`${line[0]} ${line[1] ?? ''}`, line]));
      return [...lines.values()]
        .map(toKey)
        .map((known) => ({
          ...known,
          forms: known.forms.filter(({ text }) => formOf(text).startsWith(begins)),
        }))
        .filter(({ forms }) => forms.length > 0);
    },
    async findPattern(pattern) {
      const { fits, begin, end } = readPattern(pattern);
      const lines =
        begin.length >= end.length
          ? await words.findPrefix(begin, MAX_FILES_PER_PATTERN)
          : (await ends.findPrefix(reversed(end), MAX_FILES_PER_PATTERN)).map(readEnd);
      return lines
        .map(toKey)
        .map((known) => ({ ...known, forms: known.forms.filter(({ text }) => fits(formOf(text))) }))
        .filter(({ forms }) => forms.length > 0);
    },
    findNames,
    async isNamePart(word) {
      const key = plainKey(word);
      const found = await Promise.all([findNames(word), names.findPrefix(`${key} `, 1)]);
      return key !== '' && found.flat().length > 0;
    },
    findLike: (text) => lookUp(soundClasses(text, 'und')),
    async findNamePrefix(prefix) {
      const key = plainKey(prefix);
      const written = key === '' ? [] : await names.findPrefix(key, 2);
      if (written.length > 0) return distinct(written.map(toName));
      // Sounds say nothing of numbers: «december 2022» begins no name.
      if (/\p{N}/u.test(prefix)) return [];
      const classes = soundClasses(prefix, 'und').filter(({ length }) => length > MIN_CLASSES_OF_PREFIX);
      const heard = await Promise.all(classes.map((begin) => names.findPrefix(begin, 1)));
      return distinct(heard.flat().map(toName));
    },
    async findId(id) {
      const [line] = await names.find(`${ID_MARK}${id}`);
      return line === undefined ? undefined : toName(line);
    },
  };
}

/** Whether the texts have a form of a key, folded. */
export function hasForm({ forms }: Pick<KnownKey, 'forms'>, form: string): boolean {
  return forms.some(({ text }) => formOf(text) === form);
}

/** Whether what was typed is a name in another case: what the endings of a language leave of two words may be one by chance. */
function isFormOf(text: string, [key, , , , , , form = '']: ShardLine): boolean {
  return form === '' || isInflected(text, form, languageOf(key));
}

/** Whether a form of a key is a word in another spelling: both are one word when all letters are written out. */
function isSameSpelledOut(word: string, { language, forms }: KnownKey): boolean {
  const wanted = searchKey(writeOut(word), language);
  return forms.some(({ text }) => searchKey(writeOut(text), language) === wanted);
}

/** Whether the label of a name contains words when all letters are written out: «Oedegaard» is in «Anders Ødegård». */
function isSpelledOutIn(text: string, label: KnownName['label']): boolean {
  const wanted = ` ${plainKey(writeOut(text))} `;
  return Object.values(label).some((own) => ` ${plainKey(writeOut(own))} `.includes(wanted));
}

/** What a pattern says of the forms that it fits: how they begin and end, and a test. */
function readPattern(pattern: string): {
  readonly begin: string;
  readonly end: string;
  readonly fits: (form: string) => boolean;
} {
  const pieces = pattern
    .split(/([*?])/u)
    .map((piece) => (piece === '*' || piece === '?' ? piece : formOf(piece)));
  return { begin: pieces[0] ?? '', end: pieces.at(-1) ?? '', fits: globTest(pieces.join('')) };
}

/** A form from its last letter to its first. */
export function reversed(form: string): string {
  return Array.from(form).toReversed().join('');
}

/**
 * The key by which the ends of words are sorted.
 *
 * @param form with or without its count
 * @example
 * endKey('Bråket=3') //=> 'tekarb'
 */
export function endKey(form: string): string {
  return reversed(formOf(form.replace(/=.*/u, '')));
}

/** Lines of the list of ends: reversed form, key, language, bundles, form. The file has only what the form does not tell. */
export const ENDS: Pick<LineForm, 'read'> = {
  read: (written) => {
    const [form = '', language = '', bundles = '', key = keyOfForm(form, language)] = written.split('\t');
    return [endKey(form), key, language, bundles, form];
  },
};

function keyOfForm(form: string, language: string): string {
  return searchKey(form.replace(/=.*/u, ''), language);
}

/**
 * The labels of a name in a field of a line: each once, with its languages.
 *
 * @example
 * writeLabels({ en: 'Riga', lv: 'Rīga', sv: 'Riga' }) //=> 'Riga=en,sv|Rīga=lv'
 */
export function writeLabels(label: KnownName['label']): string {
  const languages = Map.groupBy(Object.keys(label), (language) => label[language] ?? '');
  return Array.from(languages, ([text, tags]) => `${text.replaceAll('|', ' ')}=${tags.join(',')}`).join('|');
}

/** Reads what {@link writeLabels} wrote. */
export function readLabels(written: string): KnownName['label'] {
  return Object.fromEntries(
    written.split('|').flatMap((one) => {
      const at = one.lastIndexOf('=');
      const text = one.slice(0, at);
      return at < 0
        ? []
        : one
            .slice(at + 1)
            .split(',')
            .map((language) => [language, text] as const);
    }),
  );
}

/** The line of a word from a line of its ending. */
function readEnd([, key = '', ...fields]: ShardLine): ShardLine {
  return [key, ...fields];
}

/** Fields of a line of words: key, language, bundles of that language (empty: all), forms. */
export function readKey(
  [key, language = '', bundles = '', forms = '']: ShardLine,
  all: readonly BundleEntry[],
): KnownKey {
  return {
    key,
    language,
    bundles: foldersOfLanguage(bundles, language, all),
    forms: forms.split(' ').map((form) => {
      const [text = '', count = '1'] = form.split('=');
      return { text, count: Number(count) };
    }),
  };
}

/** Fields of a line of names: key, id, type, labels, number of articles, bundles; for a key without endings also a form. */
export function readName(
  [, id = '', type = '', label = '', articles = '0', bundles = '']: ShardLine,
  all: readonly BundleEntry[],
): KnownName {
  return {
    id,
    type,
    label: readLabels(label),
    articles: Number(articles),
    bundles: foldersAt(bundles, all),
  };
}

function distinct(names: readonly KnownName[]): KnownName[] {
  return [...new Map(names.map((name) => [name.id, name])).values()].toSorted(
    (a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1),
  );
}

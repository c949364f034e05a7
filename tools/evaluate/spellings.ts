/** Names over languages: an archive spells each name in five languages, and is searched for every spelling of six languages and Cyrillic. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceLanguage } from '../../src/languages/index.ts';
import { cacheDirectory } from '../../src/config/paths.ts';
import { indexAndAsk, type Asked } from './small-archive.ts';
import { ingest } from '../../scripts/ingest.ts';
import type { Figure } from './figure.ts';

/** A name, and how it is written; the first form of a source language is the one in an article. */
interface SpelledName {
  readonly kind: 'person' | 'place';
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

interface SpellingGold {
  readonly names: readonly SpelledName[];
  /** Words that are no name of a person or place. */
  readonly nonsense: readonly string[];
}

const COLUMNS = ['lv', 'sv', 'de', 'sq', 'da', 'en', 'cyrillic'] as const;

/** Reads `kind | lv | sv | de | sq | da | en | Cyrillic`, forms separated by commas. */
export function parseSpellings(content: string): SpellingGold {
  const lines = content
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return {
    nonsense: lines.filter(([kind]) => kind === 'nonsense').map(([, word = '']) => word),
    names: lines.flatMap(([kind, ...cells]): SpelledName[] => {
      if (kind !== 'person' && kind !== 'place') return [];
      const forms = COLUMNS.map((column, at) => [column, formsOf(cells[at] ?? '')] as const);
      return [{ kind, forms: new Map(forms) }];
    }),
  };
}

function formsOf(cell: string): string[] {
  return cell
    .split(',')
    .map((form) => form.trim())
    .filter(Boolean);
}

/** The questions for a name: every spelling, and for a person also the family name alone. */
function questionsFor({ kind, forms }: SpelledName): string[] {
  const all = [...forms.values()].flat();
  const family = kind === 'person' ? all.map((form) => form.split(' ').at(-1) ?? '') : [];
  return [...new Set([...all, ...family])];
}

/** Sentences around a name in the nominative. */
const SENTENCES = {
  lv: {
    person: '«Mēs esam gatavi sarunām,» otrdien žurnālistiem sacīja @. Lēmumu gaida nākamnedēļ.',
    place: 'Sarunās piedalās arī @, otrdien vēsta ziņu aģentūras. Lēmumu gaida nākamnedēļ.',
  },
  sv: {
    person:
      '”Vi är beredda att förhandla”, sade @ till journalister på tisdagen. Beslutet väntas nästa vecka.',
    place: 'Nya protester väntas i @ den här veckan, skriver tidningarna. Beslutet kommer senare.',
  },
  de: {
    person:
      '„Wir sind zu Gesprächen bereit“, sagte @ am Dienstag vor Journalisten. Die Entscheidung fällt bald.',
    place: 'Neue Proteste werden in @ erwartet, berichten die Zeitungen. Die Entscheidung fällt bald.',
  },
  sq: {
    person: '“Jemi gati për bisedime”, tha @ të martën para gazetarëve. Vendimi pritet javën e ardhshme.',
    place: 'Protesta të reja priten këtë javë, njoftojnë gazetat nga @. Vendimi pritet javën e ardhshme.',
  },
  da: {
    person: '»Vi er klar til at forhandle,« sagde @ tirsdag til journalister. Afgørelsen ventes i næste uge.',
    place: 'Nye protester ventes i @ i denne uge, skriver aviserne. Afgørelsen kommer senere.',
  },
} satisfies Partial<Record<SourceLanguage, Record<SpelledName['kind'], string>>>;

const LANGUAGES = Object.keys(SENTENCES) as (keyof typeof SENTENCES)[];

/** How often a question found an article that it should, of how often it should have; and the nonsense that found anything. */
interface SpellingAnswers {
  readonly right: number;
  readonly wanted: number;
  readonly missed: readonly string[];
  /** Answers that name somebody or something else. */
  readonly wrong: readonly string[];
  readonly answers: number;
  readonly nonsense: readonly string[];
}

/** Writes an archive with the names, indexes it, and asks. */
export async function askSpellings({ names, nonsense }: SpellingGold): Promise<SpellingAnswers> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-spellings-'));
  const archive = join(folder, 'archive');
  try {
    writeRaw(names, join(folder, 'raw'));
    await ingest({ raw: join(folder, 'raw'), archive, asOf: null });
    return await askAll(names, nonsense, await indexAndAsk(folder));
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(cacheDirectory(archive), { recursive: true, force: true });
  }
}

function writeRaw(names: readonly SpelledName[], folder: string): void {
  for (const language of LANGUAGES) {
    mkdirSync(join(folder, language), { recursive: true });
    for (const [number, { kind, forms }] of names.entries()) {
      const [form] = forms.get(language) ?? [];
      if (form === undefined) continue;
      const text = SENTENCES[language][kind].replace('@', form);
      writeFileSync(join(folder, language, `${number}.txt`), `Language: ${language}\n\n${text}\n`);
    }
  }
}

async function askAll(
  names: readonly SpelledName[],
  nonsense: readonly string[],
  { find }: Asked,
): Promise<SpellingAnswers> {
  const found = { right: 0, wanted: 0, missed: [] as string[], wrong: [] as string[], answers: 0 };
  for (const [number, name] of names.entries()) {
    const wanted = LANGUAGES.filter((language) => name.forms.get(language)?.length).map(
      (language) => `${language}-${number}`,
    );
    for (const question of questionsFor(name)) {
      // An id ends in a digest of its path.
      const hits = new Set((await find(question)).map((id) => id.replace(/-[0-9a-f]{8}$/, '')));
      found.wanted += wanted.length;
      found.answers += hits.size;
      for (const id of wanted) {
        if (hits.delete(id)) found.right += 1;
        else found.missed.push(`${question}: ${id}`);
      }
      found.wrong.push(...[...hits].map((id) => `${question}: ${id}`));
    }
  }
  const answered: string[] = [];
  for (const word of nonsense) if ((await find(word)).length > 0) answered.push(word);
  return { ...found, nonsense: answered };
}

/** Recall over spellings and languages, precision of the answers, and nonsense that finds nothing. */
export async function evaluateSpellings(goldDirectory: string): Promise<Figure[]> {
  const gold = parseSpellings(readFileSync(join(goldDirectory, 'names.txt'), 'utf8'));
  const { right, wanted, answers, wrong, nonsense } = await askSpellings(gold);
  const row = { field: 'names over languages', language: 'all' };
  return [
    { ...row, metric: 'articles found by any spelling, recall', n: wanted, correct: right },
    { ...row, metric: 'articles found, precision', n: answers, correct: answers - wrong.length },
    {
      ...row,
      metric: 'nonsense finds nothing',
      n: gold.nonsense.length,
      correct: gold.nonsense.length - nonsense.length,
    },
  ];
}

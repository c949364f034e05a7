/** What is kept between builds is used, and leaves no trace: the index is that of a first build, byte for byte. */
import { hash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { digestFolder } from '../../../../src/disk/seal.ts';
import { indexSearch } from '../../../../src/search/index/build/index-search.ts';
import {
  makeFolder,
  writeArchive,
  type SmallArticle,
  type SmallName,
} from '../../../../tools/evaluate/small-archive.ts';
import { seededNumbers } from '../../../../tools/random/seeded-numbers.ts';

const folder = makeFolder();
const warnings: string[] = [];
const STEPS = 4;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Words with equivalents of every kind: of the table, international ones, compounds, names that are words, words that stories teach. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  lv: 'tilts tilta ugunsgrēks ministrs ministra katastrofa Maija maijs alnis mežā Rīga'.split(' '),
  sv: 'bro brand skogsbrand husbranden minister katastrof Maj maj älg skog Riga'.split(' '),
  de: 'Brücke Feuer Waldfeuer Minister Katastrophe Mai Elch Wald Riga Häuser Stadthäuser'.split(' '),
};
const NAMES: readonly SmallName[] = [
  { id: 'l-riga', label: { lv: 'Rīga', sv: 'Riga', de: 'Riga' } },
  { id: 'p-maija', label: { lv: 'Maija' } },
];

/** An archive whose articles are the same for the same numbers. */
function someArticle(number: number, random: () => number): SmallArticle {
  const language = ['lv', 'sv', 'de'][number % 3] ?? '';
  const own = WORDS[language] ?? [];
  const words = Array.from({ length: 9 }, () => own[Math.floor(random() * own.length)] ?? '');
  const text = [words.slice(2).join(' ')];
  const names = Object.fromEntries(
    NAMES.flatMap(({ id, label }) => {
      const said = label[language] ?? '';
      return text[0]?.split(' ').includes(said) === true ? [[id, said]] : [];
    }),
  );
  const story = `s-${Math.floor(number / 3)}`;
  return { id: `a${number}`, language, title: words.slice(0, 2).join(' '), text, names, story };
}

async function index(cache: string): Promise<string> {
  const out = join(folder, 'out', cache);
  await indexSearch({
    ...{ archive: join(folder, 'archive'), out, cache: join(folder, cache) },
    warn: (message) => warnings.push(message),
  });
  return digestFolder(join(out, 'search'));
}

function write(articles: Iterable<SmallArticle>): void {
  rmSync(join(folder, 'archive'), { recursive: true, force: true });
  writeArchive(join(folder, 'archive'), [...articles], NAMES);
}

function keptFile(name: string): string {
  return join(folder, 'grown', `${name}.kept`);
}

/** Changes what is kept, as only another program would. */
function falsify(name: string, change: (answer: unknown) => unknown): void {
  const content = readFileSync(keptFile(name));
  const end = content.indexOf('\n');
  const [version = ''] = content.toString('utf8', 0, end).split(' ');
  const answers = deserialize(content.subarray(end + 1)) as Map<string, unknown>;
  const other = serialize(new Map(Array.from(answers, ([question, answer]) => [question, change(answer)])));
  const head = `${version} ${hash('sha256', other).slice(0, 32)}\n`;
  writeFileSync(keptFile(name), Buffer.concat([Buffer.from(head), other]));
}

beforeEach(() => {
  warnings.length = 0;
  for (const cache of ['grown', 'cold']) rmSync(join(folder, cache), { recursive: true, force: true });
  const random = seededNumbers(3);
  write(Array.from({ length: 9 }, (_, number) => someArticle(number, random)));
});

test('after changes the index is that of a first build, and what has not changed was not made again', async () => {
  const random = seededNumbers(4);
  const articles = new Map(Array.from({ length: 12 }, (_, number) => [number, someArticle(number, random)]));
  write(articles.values());
  await index('grown');
  const table = statSync(keptFile('concepts'));
  for (let step = 0; step < STEPS; step += 1) {
    const number = Math.floor(random() * 14);
    if (articles.has(number) && random() < 0.3) articles.delete(number);
    else articles.set(number, someArticle(number, random));
    write(articles.values());
    const segments = readdirSync(join(folder, 'grown', 'segments'));
    const grown = await index('grown');
    const kept = readdirSync(join(folder, 'grown', 'segments'));
    expect(segments.filter((segment) => kept.includes(segment)).length).toBeGreaterThanOrEqual(2);
    rmSync(join(folder, 'cold'), { recursive: true, force: true });
    if (step % 2 === 1) expect(grown).toBe(await index('cold'));
  }
  expect(statSync(keptFile('concepts')).mtimeMs).toBe(table.mtimeMs);
  expect(readdirSync(join(folder, 'out', 'grown', 'search', 'equivalents')).length).toBeGreaterThan(1);
  expect(warnings).toEqual([]);
});

test.each<[string, string, (answer: unknown) => unknown]>([
  ['the table of concepts', 'concepts', () => []],
  ['the keys of names', 'keys-of-names', () => JSON.stringify([['riiiga', '']])],
  ['a packed file', 'files', () => Buffer.from('packed')],
])('%s is taken from what is kept', async (_, name, change) => {
  const first = await index('grown');
  expect(await index('grown')).toBe(first);
  falsify(name, change);
  expect(await index('grown')).not.toBe(first);
  expect(warnings).toEqual([]);
});

test('what is damaged is named and made anew', async () => {
  const first = await index('grown');
  for (const name of ['concepts', 'keys-of-names', 'files']) {
    const content = readFileSync(keptFile(name));
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
    writeFileSync(keptFile(name), content);
  }
  expect(await index('grown')).toBe(first);
  expect(warnings.length).toBe(3);
  warnings.length = 0;
  expect(await index('grown')).toBe(first);
  expect(warnings).toEqual([]);
});

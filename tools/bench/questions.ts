import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { placeWords, type IndexedText } from '../../src/search/index/indexed-text.ts';
import { randomFrom } from '../make-corpus/random.ts';

/** A question whose answer is timed. */
export interface BenchQuestion {
  readonly kind: 'rare' | 'middling' | 'commonest' | 'name' | 'two words' | 'three words' | 'phrase';
  readonly text: string;
}

const KINDS = ['rare', 'middling', 'commonest', 'name', 'two words', 'three words', 'phrase'] as const;

/** Draws questions from an index: each kind as often as the others, mixed, and the same ones for one index. */
export function drawQuestions(site: string, count: number): BenchQuestion[] {
  const folder = join(site, 'search');
  const random = randomFrom('questions');
  const forms = readPacked(join(folder, 'words')).flatMap((text) =>
    text.split('\n').flatMap((line) =>
      (line.split('\t')[3] ?? '').split(' ').map((form) => {
        const [word = '', frequency = '1'] = form.split('=');
        return { word, frequency: Number(frequency) };
      }),
    ),
  );
  const sorted = forms.toSorted((a, b) => b.frequency - a.frequency);
  const rare = sorted.filter(({ frequency, word }) => frequency <= 5 && word.length > 3);
  const middling = sorted.slice(200, 3000);
  const names = readPacked(join(folder, 'names')).flatMap((text) =>
    text
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((fields) => Number(fields[4]) > 3 && fields[2] !== 'story'),
  );
  const texts = readdirSync(join(folder, 'text'));
  const wordsOfText = (): string[] => {
    const text = JSON.parse(unzip(join(folder, 'text', random.oneOf(texts)))) as IndexedText;
    const part = placeWords(text)[1] ?? { text: '', words: [] };
    return part.words.map(({ start, end }) => part.text.slice(start, end));
  };
  const longWords = (wanted: number): string => {
    const words = wordsOfText().filter((word) => word.length > 3);
    return Array.from(
      { length: wanted },
      (_, index) => words[Math.floor((index / wanted) * words.length)] ?? '',
    ).join(' ');
  };
  const draw: Readonly<Record<BenchQuestion['kind'], () => string>> = {
    rare: () => random.oneOf(rare).word,
    middling: () => random.oneOf(middling).word,
    commonest: () => random.oneOf(sorted.slice(0, 100)).word,
    name: () => Object.values(JSON.parse(random.oneOf(names)[3] ?? '{}') as Record<string, string>)[0] ?? '',
    'two words': () => longWords(2),
    'three words': () => longWords(3),
    phrase: () => `"${wordsOfText().slice(0, 2).join(' ')}"`,
  };
  return Array.from({ length: count }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'rare';
    return { kind, text: draw[kind]() };
  });
}

function readPacked(folder: string): string[] {
  return readdirSync(folder).map((file) => unzip(join(folder, file)));
}

function unzip(path: string): string {
  return gunzipSync(readFileSync(path)).toString('utf8');
}

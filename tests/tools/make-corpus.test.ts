import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inventEvent } from '../../tools/make-corpus/events.ts';
import { inventNames } from '../../tools/make-corpus/names.ts';
import { randomFrom } from '../../tools/make-corpus/random.ts';
import { makeCorpus, type MadeFile } from '../../tools/make-corpus.ts';

const files = [...makeCorpus(2000)];

function digest(articles: Iterable<MadeFile>): string[] {
  return Array.from(articles, ({ name, text }) =>
    createHash('sha256').update(`${name}\n${text}`).digest('hex'),
  );
}

/** The files of a kind by their event or template. */
function groupsOf(kind: MadeFile['kind']): MadeFile[][] {
  return [
    ...Map.groupBy(
      files.filter((file) => file.kind === kind),
      ({ group }) => group,
    ).values(),
  ];
}

/** The share of the distinct words of the shorter text that are in the other too. */
function sharedWords(one: string, other: string): number {
  const [words, others] = [one, other].map((text) => new Set(text.split(/[^\p{L}\p{N}]+/u)));
  if (!words || !others) return 0;
  return words.intersection(others).size / Math.min(words.size, others.size);
}

function* pairsIn(group: readonly MadeFile[]): Generator<Pair> {
  for (const [at, { text }] of group.entries())
    for (const other of group.slice(at + 1)) yield [text, other.text];
}

type Pair = readonly [one: string, other: string];

function shareOf(pairs: readonly Pair[], holds: (pair: Pair) => boolean): number {
  return pairs.filter(holds).length / pairs.length;
}

function withoutHeader(text: string): string {
  return text.replace(/^ date \S+ |^(?:\w+: .*\n)+/u, '');
}

function haveOneNumber(pair: Pair): boolean {
  const [numbers, others] = pair.map((text) => new Set(withoutHeader(text).match(/\d+/gu)));
  return numbers !== undefined && others !== undefined && numbers.intersection(others).size > 0;
}

test('the files are the same each time, and a smaller archive is the beginning of a larger one', () => {
  const digests = digest(files);
  expect(digest(makeCorpus(100))).toEqual(digests.slice(0, 100));
  expect(new Set(digests).size).toBe(2000);
});

test('files look like those of a collection: names with a digest, long texts, dates of many years', () => {
  expect(files.every(({ name }) => /^\d{3,}_[0-9a-f]{16}\.txt$/u.test(name))).toBe(true);
  const years = new Set(files.flatMap(({ text }) => /^ date (\d{4})-\d\d/u.exec(text)?.[1] ?? []));
  expect(years.size).toBe(20);
  const words = files.map(({ text }) => text.split(/\s+/u).length).toSorted((a, b) => a - b);
  expect(words[1000]).toBeGreaterThan(250);
});

test('a third of the files have no date, and one month has a fifth of those that have', () => {
  const dates = files.flatMap(({ date }) => date ?? []);
  expect(dates.length / files.length).toBeCloseTo(2 / 3, 1);
  const [crowded, next] = [...Map.groupBy(dates, (date) => date.slice(0, 7)).values()]
    .map(({ length }) => length / dates.length)
    .toSorted((a, b) => b - a);
  expect(crowded).toBeCloseTo(0.2, 1);
  expect(next).toBeLessThan(0.03);
  // What the maker says of a date is what the file says.
  for (const { date, text } of files) {
    const stated = /^(?: date |Source: .*\nLanguage: ..\nDate: )(\d{4}-\d\d(?:-\d\d)?)\s/u.exec(text)?.[1];
    if (stated !== undefined) expect(stated).toBe(date);
    else if (date !== undefined) expect(text).toContain(date.slice(0, 4));
  }
});

test('a seventh of the files are notices, of which dozens have the same words around their values', () => {
  const templates = groupsOf('notice');
  expect(templates.flat().length / files.length).toBeCloseTo(0.15, 1);
  const whole = templates.filter(({ length }) => length >= 24);
  expect(whole.length).toBeGreaterThan(3);
  for (const template of whole) {
    expect(template.length).toBeLessThanOrEqual(60);
    const frames = template.map(({ text }) => new Set(text.match(/\b\p{Ll}+\b/gu)));
    expect(frames.reduce((all, frame) => all.intersection(frame)).size).toBeGreaterThan(12);
    expect(new Set(template.map(({ text }) => text)).size).toBe(template.length);
  }
});

test('reports of an event share its number, in words of their own', () => {
  const pairs = groupsOf('report').flatMap((event) => [...pairsIn(event)]);
  expect(pairs.length).toBeGreaterThan(300);
  expect(shareOf(pairs, haveOneNumber)).toBeGreaterThan(0.8);
  expect(Math.max(...pairs.map(([one, other]) => sharedWords(one, other)))).toBeLessThan(0.6);
  const reports = files.filter(({ kind }) => kind === 'report');
  const strangers = [...Map.groupBy(reports.slice(0, 400), ({ group }) => group).values()].map(
    ([first], at, all) => [first?.text ?? '', all[at + 1]?.[0]?.text ?? ''] as const,
  );
  expect(shareOf(strangers, haveOneNumber)).toBeLessThan(0.3);
});

test("an agency's text is in several papers, with a sentence more or a paragraph less", () => {
  const pairs = groupsOf('agency copy')
    .filter((copies) => copies.at(-1) !== files.at(-1))
    .flatMap((copies) => {
      const papers = copies.map(({ text }) => /^Source: (.+)$/mu.exec(text)?.[1]);
      expect(new Set(papers).size).toBe(copies.length);
      expect(copies.length).toBeGreaterThan(1);
      return [...pairsIn(copies)];
    });
  expect(pairs.length).toBeGreaterThan(100);
  expect(Math.min(...pairs.map(([one, other]) => sharedWords(one, other)))).toBeGreaterThan(0.8);
  expect(shareOf(pairs, ([one, other]) => withoutHeader(one) !== withoutHeader(other))).toBeGreaterThan(0.5);
});

test('a few people are in hundreds of articles, and most in one to three', () => {
  const [names, random] = [inventNames(), randomFrom('a test of names')];
  const people = Array.from({ length: 5000 }, () => inventEvent({ names, random }))
    .flatMap(({ persons }) => persons)
    .map(({ sounds }) => sounds.join(' '));
  const counts = [...Map.groupBy(people, (person) => person).values()].map(({ length }) => length);
  const frequent = counts.filter((count) => count > 100).length;
  expect(frequent).toBeGreaterThan(3);
  expect(frequent).toBeLessThan(20);
  expect(counts.filter((count) => count <= 3).length / counts.length).toBeGreaterThan(0.8);
});

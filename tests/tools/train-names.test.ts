import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { decodeLabels } from '../../src/ingest/file/names/decode-labels.ts';
import { LABEL_COUNT, mayFollow, NAME_LABELS, spansOf } from '../../src/ingest/file/names/labels.ts';
import { Model } from '../../src/ingest/file/names/model.ts';
import { modelOf } from '../../src/ingest/file/names/models.ts';
import { bitOf, wordClassesOf } from '../../src/ingest/file/names/word-classes.ts';
import { readHelpingTexts, readMarkedTexts } from '../../tools/train-names/corpus.ts';
import { examplesOf } from '../../tools/train-names/examples.ts';
import { train } from '../../tools/train-names/crf.ts';
import { FeatureCounts } from '../../tools/train-names/feature-counts.ts';
import { SETTINGS } from '../../tools/train-names/settings.ts';
import { storeModel } from '../../tools/train-names/store.ts';
import { unmarkedExamples } from '../../tools/train-names/unmarked.ts';

const SENTENCES = [
  'Per Holm bor i Lund.',
  'Eva Holm bor i Umeå.',
  'Per Dahl reste till Lund.',
  'Eva Dahl reste till Umeå.',
];
const examples = SENTENCES.flatMap((text) => {
  const person = /^\w+ \w+/.exec(text)?.[0] ?? '';
  const place = text.slice(text.lastIndexOf(' ') + 1, -1);
  const start = text.length - 1 - place.length;
  return examplesOf({
    text,
    language: 'sv',
    names: [
      { start: 0, end: person.length, type: 'person' },
      { start, end: start + place.length, type: 'place' },
    ],
  });
});
const settings = { ...SETTINGS, rounds: 20 };

function stored() {
  return storeModel(
    train(examples, settings),
    new Set(examples.flatMap(({ features }) => features.numbers)),
    ['sv'],
  );
}

test('a model learns what it is shown, is stored and read again', () => {
  const model = new Model(stored());
  for (const { features, labels } of examples) expect(decodeLabels(model, features)).toEqual(labels);
});

test('the same examples give the same bytes', () => {
  expect(stored()).toEqual(stored());
});

test('a feature that was never learnt says nothing', () => {
  const sums = new Int32Array(LABEL_COUNT);
  new Model(stored()).addTo(sums, 0, 123_456_789);
  expect([...sums]).toEqual(new Array(LABEL_COUNT).fill(0));
});

test('features that occur often enough are numbered, in a table that grows', () => {
  const counts = new FeatureCounts();
  const features = Array.from({ length: 5000 }, (_, index) => Math.imul(index - 2500, 0x9e3779b1));
  for (const feature of features) counts.count(feature);
  for (const feature of features.slice(0, 3000)) counts.count(feature);
  expect(counts.number(2)).toBe(3000);
  const ids = new Set(features.slice(0, 3000).map((feature) => counts.idOf(feature)));
  expect(ids.size).toBe(3000);
  expect(Math.max(...[...ids].map((id) => id ?? Infinity))).toBe(2999);
  expect(features.slice(3000).every((feature) => counts.idOf(feature) === undefined)).toBe(true);
  expect(counts.idOf(7)).toBeUndefined();
});

test('a later word of a name follows only a word of the same name', () => {
  const allowed = NAME_LABELS.flatMap((before, row) =>
    NAME_LABELS.flatMap((after, column) =>
      mayFollow(row, column) && after.startsWith('I') ? [`${before} ${after}`] : [],
    ),
  );
  expect(allowed).toEqual([
    'B-person I-person',
    'I-person I-person',
    'B-place I-place',
    'I-place I-place',
    'B-organisation I-organisation',
    'I-organisation I-organisation',
  ]);
  expect(spansOf([1, 2, 1, 0, 3, 4])).toEqual([
    { from: 0, to: 2, type: 'person' },
    { from: 2, to: 3, type: 'person' },
    { from: 4, to: 6, type: 'place' },
  ]);
});

test('every language has a model, and unknown ones share one', () => {
  expect(new Set(['lv', 'sv', 'de', 'sq', 'da', 'en'].map(modelOf)).size).toBe(6);
  expect(modelOf('fr')).toBe(modelOf('und'));
});

const folder = mkdtempSync(join(tmpdir(), 'train-names-'));
mkdirSync(join(folder, 'names'));
mkdirSync(join(folder, 'stories'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function writeRows(path: string, rows: readonly object[]): void {
  writeFileSync(join(folder, path), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

/** A sentence of marked words, «Holm/B-PER». */
function marked(text: string): object {
  const words = text.split(' ').map((word) => word.split('/'));
  return {
    tokens: words.map(([token]) => token),
    tags: words.map(([, tag = 'O']) => tag),
    spaceAfter: words.map(() => true),
  };
}

test('a masked name keeps its shape and its neighbours, not its letters', () => {
  const [known] = examples;
  const [hidden] = examplesOf({
    text: 'Bor Kvast bor i Umeå.',
    language: 'sv',
    names: [{ start: 0, end: 9, type: 'person' }],
  });
  expect(known?.masked).toBeDefined();
  expect(known?.masked?.numbers.length).toBeLessThan(known?.features.numbers.length ?? 0);
  const shared = new Set(known?.features.numbers).intersection(new Set(hidden?.masked?.numbers));
  expect(shared.size).toBeGreaterThan(50);
  const [plain] = examplesOf({ text: 'Hon bor i Umeå.', language: 'sv', names: [] });
  expect(plain?.masked).toBeUndefined();
});

test('Swedish is trained on two files, and half of the Norwegian sentences help; a country that acts is a place', () => {
  writeRows('names/sv.jsonl', [marked('Per/B-PER Holm/I-PER kom')]);
  writeRows('names/sv-webbnyheter-train.jsonl', [marked('Eva/B-PER Dahl/I-PER gick')]);
  writeRows('names/nb.jsonl', [
    marked('Norge/B-ORG vil forhandle'),
    marked('Odd/B-PER Vik/I-PER dro'),
    marked('Liv/B-PER Nes/I-PER dro'),
  ]);
  expect(readMarkedTexts(folder, ['sv']).map(({ text, source }) => [text, source])).toEqual([
    ['Per Holm kom', 'sv'],
    ['Eva Dahl gick', 'sv-webbnyheter-train'],
  ]);
  expect(readHelpingTexts(folder)).toMatchObject([
    { language: 'nb', text: 'Norge vil forhandle', names: [{ start: 0, end: 5, type: 'place' }] },
  ]);
});

test('the versions of a story in other languages tell what nobody marked', () => {
  const story = (lang: string, text: string): object => ({ story: 1, lang, title: '', paragraphs: [text] });
  writeRows('stories/ntrex-dev.jsonl', [
    story('en', 'Yesterday we met Robert Brast in Melbourne.'),
    story('sv', 'I går träffade vi Robert Brast i Melbourne.'),
    story('da', 'I går mødte vi Robert Brast i Melbourne.'),
    story('de', 'Gestern trafen wir Robert Brast in Melbourne.'),
    story('lv', 'Vakar satikām Robertu Brastu Melburnā.'),
  ]);
  const languages = ['lv', 'sv', 'de', 'da', 'other'];
  const read = unmarkedExamples(folder, new Map(languages.map((language) => [language, modelOf(language)])));
  expect(read.map(({ language }) => language)).toEqual(['sv', 'da', 'de']);
  for (const { labels, weight } of read) {
    expect(weight).toBeLessThan(1);
    expect(spansOf(labels).map(({ from, to, type }) => [type, to - from])).toEqual([
      ['person', 2],
      ['place', 1],
    ]);
  }
});

test('a place that the lexicon names is no common noun, though a dictionary of nouns has it', () => {
  const { classesOf } = wordClassesOf('de');
  expect(classesOf('alpen') & bitOf('common-word')).toBe(0);
  expect(classesOf('alpen') & bitOf('place')).not.toBe(0);
  expect(classesOf('mitteilung') & bitOf('common-word')).not.toBe(0);
});

test('names of people and of companies are known from lists, also in the genitive', () => {
  const { classesOf } = wordClassesOf('sv');
  for (const name of ['kendrick', 'kendricks']) expect(classesOf(name) & bitOf('listed-person')).not.toBe(0);
  expect(classesOf('airbnb') & bitOf('company')).not.toBe(0);
  expect(classesOf('bordet') & (bitOf('listed-person') | bitOf('company'))).toBe(0);
  expect(wordClassesOf('sq').classesOf('krasniqit') & bitOf('inflected-surname')).not.toBe(0);
});

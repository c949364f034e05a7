import { expect, test } from 'vitest';
import { decodeLabels } from '../../src/ingest/file/names/decode-labels.ts';
import { LABEL_COUNT, mayFollow, NAME_LABELS, spansOf } from '../../src/ingest/file/names/labels.ts';
import { Model } from '../../src/ingest/file/names/model.ts';
import { modelOf } from '../../src/ingest/file/names/models.ts';
import { examplesOf } from '../../tools/train-names/examples.ts';
import { train } from '../../tools/train-names/crf.ts';
import { SETTINGS } from '../../tools/train-names/settings.ts';
import { storeModel } from '../../tools/train-names/store.ts';

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
  const scores = new Float64Array(LABEL_COUNT);
  new Model(stored()).addTo(scores, 0, 123_456_789);
  expect([...scores]).toEqual(new Array(LABEL_COUNT).fill(0));
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

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NO_NAME_CORRECTIONS } from '../../../src/ingest/corrections/names.ts';
import { read } from './read.ts';
import { resolveEntities } from '../../../src/ingest/archive/entities.ts';
import { readCorrectionFile } from '../../../src/ingest/corrections/read-file.ts';
import { listing } from '../make-draft.ts';

const drafts = [
  listing('one', 'sv', ['person', 'Maja Stenvall'], ['person', 'Stenvall'], ['place', 'Norrvik']),
  listing('two', 'lv', ['person', 'Maija Stenvalla'], ['person', 'Karls Lielups']),
  listing('three', 'sv', ['person', 'Maja Stenvall'], ['person', 'Karl Ekdal']),
];

function corrected(yaml: string): ReturnType<typeof resolveEntities> {
  return resolveEntities(drafts, read('names', yaml));
}

describe('corrections of names', () => {
  it('merge what is one: the first keeps its id', () => {
    const { names, idOf, doubts } = corrected('merge:\n  - [p-karl-ekdal, Karls Lielups]');
    const [merge] = names.flatMap(({ merged }) =>
      merged.filter(({ rule }) => rule === 'merged-by-correction'),
    );
    expect(merge?.forms.map(({ text }) => text)).toEqual(['Karl Ekdal', 'Karls Lielups']);
    expect(doubts).toEqual([]);
    expect(idOf('two', 1)).toBe('p-karl-ekdal');
    const name = names.find(({ id }) => id === 'p-karl-ekdal')!;
    expect(name.forms.map(({ text }) => text)).toEqual(['Karls Lielups', 'Karl Ekdal']);
    expect(name.articles).toEqual(['three', 'two']);
    expect(name.merged.map(({ because }) => because).join()).toContain('by a correction');
    expect(names.some(({ id }) => id.includes('lielups'))).toBe(false);
  });

  it('split what is two, everywhere or in some articles', () => {
    const { idOf, names } = corrected(
      'split:\n  - from: p-maja-stenvall\n    forms: [Maja Stenvall]\n    articles: [three]',
    );
    expect(idOf('one', 0)).toBe('p-maja-stenvall');
    expect(idOf('three', 0)).toMatch(/^p-maja-stenvall-[0-9a-f]{8}$/);
    expect(names.filter(({ id }) => id.startsWith('p-maja-stenvall'))).toHaveLength(2);
  });

  it('rename in one language or in all', () => {
    const { names } = corrected('rename:\n  p-karl-ekdal: Carl Ekdahl\n  l-norrvik: { lv: Norvīka }');
    expect(names.find(({ id }) => id === 'p-karl-ekdal')?.label).toEqual({ sv: 'Carl Ekdahl' });
    expect(names.find(({ id }) => id === 'l-norrvik')?.label).toEqual({ sv: 'Norrvik', lv: 'Norvīka' });
  });

  it('hide a private person: no record, no mark', () => {
    const { names, idOf } = corrected('hide: [p-karl-ekdal]');
    expect(names.some(({ id }) => id === 'p-karl-ekdal')).toBe(false);
    expect(idOf('three', 1)).toBeUndefined();
    expect(idOf('three', 0)).toBe('p-maja-stenvall');
  });

  it('are found by an id made of any form, so that they survive a fuller one', () => {
    const { doubts, idOf } = corrected('hide: [p-stenvall]');
    expect(doubts).toEqual([]);
    expect(idOf('one', 1)).toBeUndefined();
  });

  it('report which of them no longer fit', () => {
    const { doubts } = corrected(
      'merge:\n  - [p-nobody, p-karl-ekdal]\nsplit:\n  - from: p-karl-ekdal\n    forms: [Ekdahl]\nrename:\n  p-someone: A\nhide: [p-gone]',
    );
    expect(doubts.map(({ rule }) => rule)).toEqual(Array.from({ length: 4 }, () => 'name-correction-stale'));
    expect(doubts.map(({ message }) => message).join('\n')).toMatch(
      /Ekdahl[^]*p-nobody[^]*p-someone[^]*p-gone/,
    );
  });

  it('report a form that belongs to several names', () => {
    const twins = [
      listing('a', 'da', ['person', 'Ole Bachmand']),
      listing('b', 'da', ['person', 'Jens Bachmand']),
      listing('c', 'da', ['person', 'Bachmand']),
      listing('d', 'da', ['person', 'Bachmand']),
    ];
    const { doubts } = resolveEntities(twins, read('names', 'merge: [[Bachmand, p-ole-bachmand]]'));
    expect(doubts).toMatchObject([{ rule: 'name-correction-ambiguous' }]);
  });

  it('are refused with a reason and a place when they cannot be understood', () => {
    const faultsOf = (yaml: string): string[] =>
      readCorrectionFile('names', yaml).faults.map(
        ({ line, column, message }) => `${line}:${column} ${message}`,
      );
    expect(faultsOf('merge:\n  - [p-only-one]')).toEqual([expect.stringMatching(/^2:5 Too small/u)]);
    expect(faultsOf('hide:\n  - Karl Ekdal')).toEqual(['2:5 is no id of a name, such as p-anna-berg']);
    expect(faultsOf('merges: []')).toEqual(['1:1 «merges» is no key here: did you mean «merge»?']);
    expect(faultsOf('hide')).toEqual([expect.stringMatching(/^1:1 Invalid input: expected object/u)]);
  });

  it('have an example that corrects nothing as it is, and is valid when uncommented', () => {
    const example = readFileSync(
      new URL('../../../content/corrections/names.example.yaml', import.meta.url),
      'utf8',
    );
    expect(read('names', example)).toEqual(NO_NAME_CORRECTIONS);
    const active = example.replaceAll(
      /^#(?! yaml-language-server) ?(?=\s*(?:- |[\w-]+:|forms|articles))/gmu,
      '',
    );
    const { merge, split, rename, types, hide } = read('names', active);
    expect(
      [merge, split, Object.keys(rename), Object.keys(types), hide]
        .map(({ length }) => length)
        .every((length) => length > 0),
    ).toBe(true);
  });
});

describe('the type of a name', () => {
  it('is what a person says, with an id of that type, by which other corrections find it', () => {
    const { names, idOf, corrections, doubts } = corrected(
      'types:\n  l-norrvik: { type: organisation, because: A shop. }\nrename:\n  o-norrvik: Norrviks',
    );
    expect(doubts).toEqual([]);
    expect(idOf('one', 2)).toBe('o-norrvik');
    expect(names.find(({ id }) => id === 'o-norrvik')).toMatchObject({ type: 'organisation', confidence: 1 });
    expect(corrections).toMatchObject([
      { name: 'o-norrvik', of: 'type', because: 'A shop.' },
      { name: 'o-norrvik', of: 'renamed' },
    ]);
  });

  it('is hidden by its new id, and nothing of a hidden name is told', () => {
    const { names, corrections } = corrected(
      'types: { l-norrvik: organisation }\nsplit:\n  - { from: p-maja-stenvall, forms: [Maja Stenvall], articles: [three] }\nhide: [o-norrvik, p-maja-stenvall]',
    );
    expect(names.some(({ id }) => id.endsWith('norrvik'))).toBe(false);
    expect(JSON.stringify(names)).not.toContain('"p-maja-stenvall"');
    expect(corrections.map(({ of }) => of)).toEqual(['split']);
  });
});

it('contradictions have a place', () => {
  const { held, faults } = readCorrectionFile(
    'names',
    'merge:\n  - [p-anna-berg, p-b-berg]\nsplit:\n  - { from: p-anna-berg, forms: [B Berg] }\nhide:\n  - p-x\n  - p-x',
  );
  expect(held).toBeUndefined();
  expect(faults.map(({ line, column }) => [line, column])).toEqual([
    [4, 34],
    [7, 5],
  ]);
});

import { expect, test } from 'vitest';
import { englishForms } from '../../src/languages/en/base-forms.ts';

test.each([
  ['elections', 'election'],
  ['parties', 'party'],
  ['taxes', 'tax'],
  ['churches', 'church'],
  ['houses', 'house'],
  ['women', 'woman'],
  ['killed', 'kill'],
  ['robbed', 'rob'],
  ['voting', 'vote'],
  ['stolen', 'steal'],
])('%s can be a form of %s', (word, form) => {
  expect(englishForms(word)).toContain(form);
});

test.each(['bus', 'boss', 'gas', 'red', 'king'])('%s is itself alone', (word) => {
  expect(englishForms(word)).toEqual([word]);
});

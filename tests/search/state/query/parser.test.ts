import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutQuery } from '../../../../src/search/state/query/cut.ts';
import { exclusionsOf, leavesOf } from '../../../../src/search/state/query/expression.ts';
import { parseQuery } from '../../../../src/search/state/query/parser.ts';
import { writeQuery } from '../../../../src/search/state/query/write.ts';

test.each<[typed: string, understood: string]>([
  ['älg bäver', 'älg bäver'],
  ['älg AND bäver', 'älg bäver'],
  ['älg OR bäver', 'älg OR bäver'],
  ['älg | bäver', 'älg OR bäver'],
  ['älg|bäver', 'älg OR bäver'],
  ['a b OR c d', '(a b) OR (c d)'],
  ['(a OR b) c', '(a OR b) c'],
  ['((a)) (b c)', 'a b c'],
  ['a -(b c)', 'a NOT (b c)'],
  ['NOT a b', 'NOT a b'],
  ['NOT NOT a', 'a'],
  ['-(-a)', 'a'],
  ['lang:"NOT"', 'lang:"NOT"'],
  ['bro -havn', 'bro NOT havn'],
  ['-"ny bro"', 'NOT "ny bro"'],
  ['"ny bro"~5', '"ny bro"~5'],
  ['title:(a OR b) c', '(title:a OR title:b) c'],
  ['title:"ny bro"', 'title:"ny bro"'],
  ['source:"Dagens Nyheter" lang:sv', 'source:"Dagens Nyheter" lang:sv'],
  ['date:2022-12..2023-04', 'date:2022-12..2023-04'],
  ['http://example.org/a', 'http://example.org/a'],
  ['Riga: stad', 'Riga: stad'],
  ['UN vote', 'UN vote'],
  ['f(x)', 'f x'],
])('«%s» is understood as «%s»', (typed, understood) => {
  expect(writeQuery(parseQuery(typed).query)).toBe(understood);
  expect(parseQuery(typed).mistakes).toEqual([]);
});

test.each<[typed: string, understood: string]>([
  ['eld ELLER brand', 'eld OR brand'],
  ['Feuer UND Rauch', 'Feuer Rauch'],
  ['Feuer ODER Brand NICHT Rauch', 'Feuer OR (Brand NOT Rauch)'],
  ['uguns VAI dūmi NE ūdens', 'uguns OR (dūmi NOT ūdens)'],
  ['zjarr OSE tym DHE ujë', 'zjarr OR (tym ujë)'],
  ['ild IKKE røg', 'ild NOT røg'],
  ['rubrik:brand', 'title:brand'],
  ['virsraksts:uguns', 'title:uguns'],
  ['källa:Diena', 'source:Diena'],
  ['kalla:Diena', 'source:Diena'],
  ['Sprache:lv', 'lang:lv'],
  ['autori:Kola', 'author:Kola'],
  ['eller och und', 'eller och und'],
])('operators and fields in the words of a language: «%s»', (typed, understood) => {
  expect(writeQuery(parseQuery(typed).query)).toBe(understood);
});

test.each<[typed: string, understood: string, mistake: string, text: string]>([
  ['(a b', 'a b', 'group-not-closed', '('],
  ['a) b', 'a b', 'group-not-opened', ')'],
  ['a OR', 'a', 'joins-nothing', 'OR'],
  ['OR a', 'a', 'joins-nothing', 'OR'],
  ['a NOT', 'a', 'joins-nothing', 'NOT'],
  ['AND a', 'a', 'joins-nothing', 'AND'],
  ['a *b*', 'a', 'pattern-too-open', '*b*'],
  ['a ?b?c', 'a', 'pattern-too-open', '?b?c'],
])('«%s»: what cannot be meant is left out and named', (typed, understood, kind, text) => {
  const { query, mistakes } = parseQuery(typed);
  expect(writeQuery(query)).toBe(understood);
  expect(mistakes.map((mistake) => [mistake.kind, typed.slice(mistake.start, mistake.end)])).toEqual([
    [kind, text],
  ]);
});

test('operators that join nothing at all are words', () => {
  expect(writeQuery(parseQuery('OR').query)).toBe('"OR"');
  expect(writeQuery(parseQuery('AND OR').query)).toBe('"AND" "OR"');
  expect(writeQuery(parseQuery('-').query)).toBe('');
});

test('a query that is too long is cut, and says so', () => {
  const { query, mistakes } = parseQuery(Array.from({ length: 40 }, (_, index) => `w${index}`).join(' '));
  expect(leavesOf(query)).toHaveLength(32);
  expect(mistakes.map(({ kind }) => kind)).toEqual(['too-long']);
});

test.each([40, 400])(
  'of %i words, the last one that is searched is named, and nothing behind it',
  (words) => {
    const typed = Array.from({ length: words }, (_, index) => `w${index}`).join(' OR ');
    const { mistakes } = parseQuery(typed);
    expect(mistakes.map(({ kind, start, end }) => [kind, typed.slice(start, end)])).toEqual([
      ['too-long', 'w31'],
    ]);
  },
);

test('brackets in brackets close one another at any depth', () => {
  const { query, mistakes } = parseQuery(`${'('.repeat(300)}a${')'.repeat(300)} b`);
  expect(writeQuery(query)).toBe('a b');
  expect(mistakes).toEqual([]);
});

describe('any text', () => {
  const typed = fc
    .array(
      fc.constantFrom('a', 'b', '(', ')', ' ', '-', '"', '|', 'OR', 'NOT ', 'title:', 'lang:', '*', '~3'),
    )
    .map((pieces) => pieces.join(''));

  test('is understood, and what was understood is understood in the same way', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const understood = writeQuery(parseQuery(text).query);
        const again = parseQuery(understood);
        expect(writeQuery(again.query)).toBe(understood);
        expect(again.mistakes).toEqual([]);
      }),
    );
  });
});

describe('what a query excludes', () => {
  const excluded = (query: string): string[] =>
    exclusionsOf(parseQuery(query).query).map(({ of, start, end }) => {
      const without = cutQuery(query, start, end);
      return `${writeQuery(of)} → ${without}`;
    });

  test.each<[typed: string, ...said: string[]]>([
    ['bro -havn', 'havn → bro'],
    ['-havn bro', 'havn → bro'],
    ['bro NOT havn kai', 'havn → bro kai'],
    ['bro NICHT titel:havn', 'title:havn → bro'],
    ['bro -title:"ny havn" kai', 'title:"ny havn" → bro kai'],
    ['bro -(havn OR kai)', 'havn OR kai → bro'],
    ['bro OR -havn', 'havn → bro'],
    ['bro AND -havn AND kai', 'havn → bro AND kai'],
    ['-havn OR bro', 'havn → bro'],
    ['(bro -„ny havn“) kai', '"ny havn" → (bro ) kai'],
    ['a -b -c', 'b → a -c', 'c → a -b'],
    ['bro --havn', 'havn → bro'],
    ['bro NOT NOT havn'],
    ['bro havn'],
    ['Riga-mötet'],
  ])('is named, and can be taken out: %s', (typed, ...said) => {
    expect(excluded(typed)).toEqual(said);
  });

  test('can be taken out of any query, which then says the same about everything else', () => {
    const piece = fc.constantFrom('a', '-b', 'NOT', '(', ')', 'OR', '"c d"', '-(e', 'title:f', '-lang:lv');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const query = pieces.join(' ');
        for (const { start, end } of exclusionsOf(parseQuery(query).query)) {
          expect(start).toBeLessThan(end);
          expect(cutQuery(query, start, end).length).toBeLessThan(query.length);
        }
      }),
    );
  });
});

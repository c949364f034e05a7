import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { stringCode } from '../../src/i18n/string-code.ts';
import { STRINGS } from '../../src/i18n/strings.ts';
import { compactHtml } from '../../src/view/compact-html.ts';

const LEAF = '<!DOCTYPE html><html lang="sv" data-leaf>';
const PAGE = '<!DOCTYPE html><html lang="sv" data-ui="sv">';

test('a string that is all its parent holds is marked at the parent, and one beside others is not', () => {
  expect(compactHtml(`${LEAF}<h2><span data-t="a.b">Om</span></h2>`)).toBe(
    `${LEAF}<h2 data-t=${stringCode('a.b')}>Om</h2>`,
  );
  for (const html of [
    '<b><span data-t="a">A</span><span data-t="b">B</span></b>',
    '<b>x<span data-t="a">A</span></b>',
    '<b data-edtf="2022"><span data-t="a">A</span></b>',
  ])
    expect(compactHtml(LEAF + html)).toContain(`<span data-t=${stringCode('a')}>A</span>`);
});

test('a page that exists in each language has no marks for another one', () => {
  const html =
    '<a href="/sv/x/" class="y"><span data-t="a" data-values="{}">A</span></a><b data-edtf="2022">B</b>';
  expect(compactHtml(PAGE + html)).toBe(`${PAGE}<a href=/sv/x/ class=y>A</a><b>B</b>`);
});

test('every string has a code of its own', () => {
  const keys = Object.keys(STRINGS.en);
  expect(new Set(keys.map(stringCode)).size).toBe(keys.length);
});

test('a part of the frame states its language where it is not that of the page', () => {
  for (const page of [LEAF, PAGE]) {
    expect(compactHtml(`${page}<p data-frame lang="sv">`)).not.toContain(' lang=sv');
    expect(compactHtml(`${page}<p data-frame lang="lv">`)).toContain(' lang=lv');
    // What is no part of the frame may be inside of something in another language.
    expect(compactHtml(`${page}<div lang="lv"><p lang="sv">`)).toContain('<p lang=sv>');
  }
});

test('a direction is found where a page has letters that are read from the right', () => {
  expect(compactHtml(`${PAGE}<p dir="auto">Rīgā`)).toBe(`${PAGE}<p>Rīgā`);
  for (const word of ['שלום', 'سلام', 'ܫܠܡܐ'])
    expect(compactHtml(`${PAGE}<p dir="auto">Rīgā</p><p>${word}`)).toContain('<p dir=auto>Rīgā');
});

test('what a value says is no attribute', () => {
  for (const html of ['<p title=\' data-t="a" class="b" \'>', '<p title="x data-frame y">'])
    expect(
      compactHtml(
        PAGE + html.replace(/'(?<value>.*)'/u, (_, value: string) => `"${value.replaceAll('"', '&quot;')}"`),
      ),
    ).toBe(PAGE + html);
});

test('values keep their quotation marks where HTML needs them, and tags that programs read as text do', () => {
  expect(compactHtml(`${LEAF}<p data-values="{&quot;n&quot;:1}" title="a b" class="c">"&amp;&lt;`)).toBe(
    `${LEAF}<p data-values='{"n":1}' title="a b" class=c>"&amp;&lt;`,
  );
  expect(compactHtml(`${LEAF}<h1 lang="lv">A</h1>`)).toBe(`${LEAF}<h1 lang="lv">A</h1>`);
  expect(compactHtml(`${LEAF}<h1><span data-t="a.b">A</span></h1>`)).toBe(
    `${LEAF}<h1 data-t="${stringCode('a.b')}">A</h1>`,
  );
});

/** A tree of elements with their attributes and texts, without marks and without what a browser adds. */
function contentOf(node: Nodes): unknown {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return node.type;
  const children: unknown[] = node.children.map(contentOf);
  return node.type === 'element' ? { name: node.tagName, ...attributesOf(node), children } : children;
}

function attributesOf({ properties }: Element): object {
  return { ...properties };
}

describe('any page', () => {
  const text = fc
    .string({ unit: fc.constantFrom('a', ' ', '"', "'", '&', '<', '>', '=', '\n', '/', 'ē') })
    .map((words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  const value = text.map((words) => words.replaceAll('"', '&quot;'));
  const wrap = (name: string, content: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(value, content).map(([title, inner]) => `<${name} title="${title}">${inner}</${name}>`);
  const joined = (parts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(parts, { maxLength: 4 }).map((all) => all.join(''));
  const { flow } = fc.letrec<{ phrase: string; flow: string }>((tie) => {
    const words = joined(fc.oneof({ maxDepth: 3 }, text, tie('phrase')));
    const inside = joined(fc.oneof({ maxDepth: 3 }, text, tie('flow'), tie('phrase')));
    return {
      phrase: fc.oneof(fc.constant('<br>'), wrap('span', words), wrap('b', words)),
      flow: fc.oneof(
        wrap('div', inside),
        wrap('p', words),
        wrap('ul', joined(wrap('li', inside))),
        wrap('dl', joined(fc.oneof(wrap('dt', words), wrap('dd', inside)))),
        wrap(
          'table',
          wrap('tbody', joined(wrap('tr', joined(fc.oneof(wrap('th', words), wrap('td', inside)))))),
        ),
      ),
    };
  });

  test('has the same elements, attributes and texts for a browser', () => {
    fc.assert(
      fc.property(flow, (html) => {
        expect(contentOf(fromHtml(compactHtml(`${LEAF}<main>${html}</main>`)))).toEqual(
          contentOf(fromHtml(`${LEAF}<main>${html}</main>`)),
        );
      }),
      { numRuns: 500 },
    );
  });
});

import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { MODULES } from '../modules.ts';

/** Every `new KioskError` inside a `catch` that does not name its cause, as `path:line`. */
function withoutCause(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node, isCaught: boolean): void => {
    if (isCaught && ts.isNewExpression(node) && node.expression.getText() === 'KioskError') {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      if (node.arguments?.[1]?.getText().includes('cause') !== true) found.push(`${path}:${line}`);
    }
    ts.forEachChild(node, (child) => {
      visit(child, isCaught || ts.isCatchClause(node));
    });
  };
  visit(source, false);
  return found;
}

test('an error for a person keeps the error it was made of', () => {
  expect(MODULES.flatMap(withoutCause)).toEqual([]);
});

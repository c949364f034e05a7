import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const modules = ['src', 'scripts', 'tools'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => path.endsWith('.ts')),
);

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
  expect(modules.flatMap(withoutCause)).toEqual([]);
});

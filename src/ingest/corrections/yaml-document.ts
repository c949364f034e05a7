/** YAML that keeps the place of each value, so that a message can say where to look. */
import { LineCounter, isMap, isNode, isScalar, parseDocument, type Document, type Node } from 'yaml';
import type { YamlPath } from './doubt.ts';

/** A place in a file; both count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a file, and where. */
export interface YamlFault extends FilePlace {
  readonly message: string;
  /** Whether it may be meant: it is reported, and what the file says holds. */
  readonly isDoubt?: boolean;
}

/** A file of YAML. */
export interface YamlDocument {
  readonly value: unknown;
  /** What keeps it from being YAML; without any, `value` can be read. */
  readonly faults: readonly YamlFault[];
  /** Where a value is, or as much of the way to it as there is. A path that ends in a key of a map leads to that key. */
  readonly placeOf: (path: YamlPath) => FilePlace;
}

/** Parses YAML 1.2. It never throws: what is wrong is in `faults`. */
export function readYamlDocument(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = document.errors.map(({ message, code, pos }) => ({
    message: code === 'DUPLICATE_KEY' ? 'This key is here a second time: make one entry of the two' : message,
    ...placeAt(pos[0]),
  }));
  const read = faults.length === 0 ? readValue(document) : { value: undefined };
  return {
    value: read.value,
    faults: read.fault === undefined ? faults : [{ message: read.fault, line: 1, column: 1 }],
    placeOf: (path) => placeAt(offsetOf(document, path)),
  };
}

/** Aliases can make the value too large, or lead nowhere. */
function readValue(document: Document): { readonly value?: unknown; readonly fault?: string } {
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function offsetOf(document: Document, path: YamlPath): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      continue;
    }
    const next: unknown =
      isNode(node) && 'items' in node ? (node.items as readonly unknown[])[Number(step)] : undefined;
    if (next === undefined) break;
    offset = startOf(next) ?? offset;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}

/** YAML that keeps the place of each value, so that a message can say where to look. */
import {
  LineCounter,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
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

/** Most mistakes that are named: one can bring forth a thousand others. */
const MAX_FAULTS = 10;

/** Parses YAML 1.2. It never throws: what is wrong is in `faults`. */
export function readYamlDocument(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const errors = document.errors.slice(0, document.errors.some(isTooDeep) ? 1 : MAX_FAULTS);
  const faults = errors.map((error) => ({ message: inWords(error), ...placeAt(error.pos[0]) }));
  const strange = document.errors.length === 0 ? keyThatObjectsLack(document) : undefined;
  if (strange !== undefined) faults.push({ message: '«__proto__» is no key here', ...placeAt(strange) });
  const read = faults.length === 0 ? readValue(document) : { value: undefined };
  return {
    value: read.value,
    faults: read.fault === undefined ? faults : [{ message: read.fault, line: 1, column: 1 }],
    placeOf: (path) => placeAt(offsetOf(document, path)),
  };
}

/** Mistakes in words for an owner, by the codes of the parser. */
const FAULTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'This key is here a second time: make one entry of the two',
  MULTIPLE_DOCS: 'A second document begins here: take the line «---» away, and make one of the two',
};

/** Brackets within thousands of brackets are named by where the parser fails on them. */
function isTooDeep({ code }: YAMLError): boolean {
  return code === 'RESOURCE_EXHAUSTION';
}

function inWords(error: YAMLError): string {
  return isTooDeep(error)
    ? 'There are too many brackets within brackets here'
    : (FAULTS[error.code] ?? error.message);
}

/** Where the one key is that no object can have, so that it would be lost in silence. */
function keyThatObjectsLack(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '__proto__') found ??= startOf(key);
    },
  });
  return found;
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

import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { atLine, problem, type Place, type Problem } from '../problems/problem.ts';

export type YamlPath = readonly (string | number)[];

/** A YAML text with the places of what stands in it. */
export interface YamlDocument {
  readonly value: unknown;
  /** The place of a value; of what is missing, that of the nearest thing it should be in. */
  readonly placeOf: (path: YamlPath) => Place;
  /** The place of a key in the map at a path. */
  readonly placeOfKey: (path: YamlPath, key: string) => Place;
  /** A value as written, if it is a single one. */
  readonly textOf: (path: YamlPath) => string | null;
  readonly problems: readonly Problem[];
}

type At = (offset: number) => Place;

function syntaxProblem(error: YAMLError, text: string, at: At): Problem {
  const [from, to] = error.pos;
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(from, Math.max(to, from + 80)))?.[0].trim() ?? '';
    return problem('yaml-key-twice', at(from), { key });
  }
  return problem('yaml-syntax', at(from), { reason: error.message.split('\n')[0] ?? error.code });
}

/** The first `*alias`. Settings need none, and some that repeat each other grow beyond all bounds. */
function aliasProblem(document: Document, at: At): Problem | null {
  let found: Problem | null = null;
  visit(document, {
    Alias(_, { source, range }) {
      found = problem('yaml-syntax', at(range?.[0] ?? 0), { reason: `*${source}` });
      return visit.BREAK;
    },
  });
  return found;
}

const rangeOf = (node: unknown): number | undefined =>
  (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length >= 0; length--) {
    const below = path.slice(0, length);
    const node = length === 0 ? document.contents : document.getIn(below, true);
    const offset = rangeOf(node);
    if (offset !== undefined) return offset;
  }
  return 0;
}

function keyOffset(document: Document, path: YamlPath, key: string): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  return rangeOf(pair?.key) ?? offsetOf(document, path);
}

/** Parses YAML; `firstLine` is the line of the file on which the text begins. */
export function parseYaml(file: string, text: string, firstLine = 1): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const at: At = (offset) => {
    const { line, col } = counter.linePos(offset);
    return atLine(file, Math.max(line, 1) + firstLine - 1, Math.max(col, 1));
  };
  const [error] = document.errors;
  const first = error ? syntaxProblem(error, text, at) : aliasProblem(document, at);
  return {
    value: first ? null : document.toJS(),
    placeOf: (path) => at(offsetOf(document, path)),
    placeOfKey: (path, key) => at(keyOffset(document, path, key)),
    textOf(path) {
      const node = document.getIn(path, true);
      return isScalar(node) ? (node.source ?? String(node.value)) : null;
    },
    problems: first ? [first] : [],
  };
}

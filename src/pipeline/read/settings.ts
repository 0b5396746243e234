import type { z } from 'zod';
import { deepFreeze } from '../freeze.ts';
import { nearest } from '../nearest.ts';
import { problem, wholeFile, type Problem } from '../problems/problem.ts';
import { hiddenInDocument } from './texts.ts';
import { parseYaml, type YamlDocument, type YamlPath } from './yaml-document.ts';

/** What became of a YAML file, or of the head of an MDX file. */
export interface SettingsRead<T> {
  /** Frozen; `null` where something is wrong. */
  readonly settings: T | null;
  readonly document: YamlDocument;
  readonly problems: readonly Problem[];
}

type Issue = z.core.$ZodIssue;

const valueAt = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    value,
  );

const joined = (path: YamlPath): string => path.join('.');
const pathOf = (issue: Issue): YamlPath => issue.path as YamlPath;

/** Which missing key each unknown one was most likely meant to be, by their paths. */
function meantKeys(issues: readonly Issue[], value: unknown): ReadonlyMap<string, string> {
  const missing = issues.map(pathOf).filter((path) => valueAt(value, path) === undefined);
  return new Map(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const below = joined(pathOf(issue));
      const keys = missing.filter((path) => joined(path.slice(0, -1)) === below);
      return issue.keys.map((key): [string, string] => [
        joined([...pathOf(issue), key]),
        nearest(
          key,
          keys.map((path) => String(path.at(-1))),
        ),
      ]);
    }),
  );
}

function unknownKeyProblems(
  path: YamlPath,
  keys: readonly string[],
  meant: ReadonlyMap<string, string>,
  document: YamlDocument,
): Problem[] {
  return keys.map((key) => {
    const whole = joined([...path, key]);
    const details = { key: whole, nearest: meant.get(whole) ?? '' };
    return problem('yaml-key-unknown', document.placeOfKey(path, key), details, key);
  });
}

/** What is wrong with a value that is there. */
function valueProblem(issue: Issue, document: YamlDocument): Problem {
  const path = pathOf(issue);
  const key = joined(path);
  const place = document.placeOf(path);
  const value = document.textOf(path) ?? '';
  if (issue.message === 'yaml-date') return problem('yaml-date', place, { key }, value);
  if (issue.message === 'cell-id-form') {
    return problem('cell-id-form', place, { example: 'dairy' }, value);
  }
  if (issue.code === 'invalid_type') {
    return problem('yaml-type', place, { key, expected: issue.expected }, value);
  }
  const allowed = issue.code === 'invalid_value' ? issue.values.join('、') : '';
  return problem('yaml-value', place, { key, allowed }, value);
}

function issueProblems(issues: readonly Issue[], document: YamlDocument): Problem[] {
  const meant = meantKeys(issues, document.value);
  const isMeant = (path: YamlPath) =>
    [...meant].some(([unknown, key]) => {
      const below = unknown.slice(0, unknown.lastIndexOf('.') + 1);
      return key !== '' && below + key === joined(path);
    });
  return issues.flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') {
      return unknownKeyProblems(path, issue.keys, meant, document);
    }
    if (valueAt(document.value, path) !== undefined) return [valueProblem(issue, document)];
    if (isMeant(path)) return [];
    return [problem('yaml-key-missing', document.placeOf(path), { key: joined(path) })];
  });
}

/** Reads a YAML text into the settings that a schema describes. */
export function readSettings<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): SettingsRead<z.output<S>> {
  const document = parseYaml(file, text, firstLine);
  const problems =
    document.problems.length === 0 && document.value === null
      ? [problem('file-empty', wholeFile(file), {})]
      : document.problems;
  if (problems.length > 0) return { settings: null, document, problems };
  const parsed = schema.safeParse(document.value);
  if (parsed.success) {
    const settings = deepFreeze(parsed.data);
    return { settings, document, problems: hiddenInDocument(document) };
  }
  return { settings: null, document, problems: issueProblems(parsed.error.issues, document) };
}

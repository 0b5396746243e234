import type { z } from 'zod';
import { explainer, glossary, watchText } from '../../domain/schema/prose.ts';
import type { Problem } from '../problems/problem.ts';
import { readSettings } from '../read/settings.ts';
import { textsIn } from '../read/texts.ts';
import { privateInYaml } from './private.ts';
import { proseFigures } from './prose-figures.ts';

type Allowed = ReadonlySet<string>;

/** What is wrong with a YAML file of prose, which names no persons. */
function readYaml(file: string, text: string, schema: z.ZodType, allowed: Allowed) {
  const read = readSettings(file, text, schema);
  return { ...read, problems: [...read.problems, ...privateInYaml(file, read, allowed)] };
}

/** Nor holds it figures. */
function readProse(file: string, text: string, schema: z.ZodType, allowed: Allowed): Problem[] {
  const { settings, document, problems } = readYaml(file, text, schema, allowed);
  const figures = textsIn(settings).flatMap(({ path, text: prose }) => {
    const { line, character } = document.placeOf(path);
    const passage = { text: prose, line: line ?? 1, character: character ?? 1 };
    // YAML has no components.
    return proseFigures(file, passage, () => '');
  });
  return [...problems, ...figures];
}

/** Reads what explains a test item. */
export const readExplainer = (file: string, text: string, allowed: Allowed): Problem[] =>
  readProse(file, text, explainer, allowed);

/** Reads the text of a watch topic. */
export const readWatchText = (file: string, text: string, allowed: Allowed): Problem[] =>
  readProse(file, text, watchText, allowed);

/** Reads the glossary, which may quote figures. */
export const readGlossary = (file: string, text: string, allowed: Allowed): Problem[] =>
  readYaml(file, text, glossary, allowed).problems;

import type { z } from 'zod';
import { explainer, watchText } from '../../domain/schema/prose.ts';
import type { Problem } from '../problems/problem.ts';
import { readSettings } from '../read/settings.ts';
import { textsIn } from '../read/texts.ts';
import { proseFigures } from './prose-figures.ts';

/** Reads a YAML file of prose, which holds no figures. */
function readProse(file: string, text: string, schema: z.ZodType): readonly Problem[] {
  const { settings, document, problems } = readSettings(file, text, schema);
  const figures = textsIn(settings).flatMap(({ path, text: prose }) => {
    const { line, character } = document.placeOf(path);
    const passage = { text: prose, line: line ?? 1, character: character ?? 1 };
    // YAML has no components.
    return proseFigures(file, passage, () => '');
  });
  return [...problems, ...figures];
}

/** Reads what explains a test item. */
export const readExplainer = (file: string, text: string): readonly Problem[] =>
  readProse(file, text, explainer);

/** Reads the text of a watch topic. */
export const readWatchText = (file: string, text: string): readonly Problem[] =>
  readProse(file, text, watchText);

import { explainer } from '../../domain/schema/prose.ts';
import type { Problem } from '../problems/problem.ts';
import { readSettings } from '../read/settings.ts';
import { proseFigures } from './prose-figures.ts';

/** Reads what explains a test item; it is prose, so it holds no figures. */
export function readExplainer(file: string, text: string): readonly Problem[] {
  const { settings, document, problems } = readSettings(file, text, explainer);
  const figures = Object.entries(settings ?? {}).flatMap(([language, parts]) =>
    Object.entries(parts).flatMap(([part, prose]) => {
      const { line, character } = document.placeOf([language, part]);
      const passage = { text: prose, line: line ?? 1, character: character ?? 1 };
      // YAML has no components.
      return proseFigures(file, passage, () => '');
    }),
  );
  return [...problems, ...figures];
}

import { atLine, problem, type Problem } from '../problems/problem.ts';
import { hiddenIn } from './suspect.ts';
import type { YamlDocument, YamlPath } from './yaml-document.ts';

/** Every text in a value, with where it stands. */
export function textsIn(
  value: unknown,
  path: YamlPath = [],
): readonly { readonly path: YamlPath; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((part: unknown, i) => textsIn(part, [...path, i]))
    : Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** Texts of a YAML document with characters that are not seen. */
export const hiddenInDocument = ({ value, placeOf }: YamlDocument): Problem[] =>
  textsIn(value).flatMap(({ path, text }) => {
    const hidden = hiddenIn(text);
    return hidden ? [problem('text-hidden', placeOf(path), { character: hidden.character })] : [];
  });

/** Lines of prose with such characters, from a line on. Tabs and Windows' line ends are no harm there. */
export const hiddenInLines = (file: string, text: string, from: number): Problem[] =>
  text.split('\n').flatMap((line, at) => {
    const hidden = at + 1 < from ? null : hiddenIn(line.replace(/\r$/, '').replaceAll('\t', ' '));
    if (!hidden) return [];
    const place = atLine(file, at + 1, hidden.index + 1);
    return [problem('text-hidden', place, { character: hidden.character })];
  });

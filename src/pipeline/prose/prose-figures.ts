import { atLine, problem, type Problem } from '../problems/problem.ts';
import { figuresIn, type Figure } from './figures.ts';
import type { Passage } from './mdx.ts';

/** The component that most likely gives the figure. */
function elementFor({ text }: Figure, before: string): string {
  if (/[A-Z]{2}(?:\/T)?\s*$/.test(before)) return '<Standard no="GB …" />';
  if (/%|％|百分之/.test(text)) return '<Rate of="samples.failRate" />';
  if (/[年月日]$/.test(text)) return '<Day of="asOf" />';
  return '<Stat of="samples.failed" />';
}

/** Literal figures in a piece of prose, each at its own line; `element` names what to use in place of one. */
export function proseFigures(
  file: string,
  { text, line, character }: Passage,
  element: (figure: Figure, before: string) => string = elementFor,
): Problem[] {
  return figuresIn(text).map((figure) => {
    const before = text.slice(0, figure.index);
    const newlines = before.split('\n').length - 1;
    const column = figure.index - before.lastIndexOf('\n') - 1;
    const place = atLine(file, line + newlines, newlines > 0 ? column + 1 : character + column);
    return problem('prose-figure', place, { element: element(figure, before) }, figure.text);
  });
}

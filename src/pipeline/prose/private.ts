import { privateIn } from '../private.ts';
import { atLine, problem, type Problem } from '../problems/problem.ts';
import { textsIn } from '../read/texts.ts';
import type { PageRead } from './page.ts';

/** Numbers and names of persons in the head and the prose of a page. */
export function privateProblems(
  file: string,
  { head, passages }: PageRead<unknown>,
  allowed: ReadonlySet<string>,
): Problem[] {
  const heads = textsIn(head?.settings).map(({ path, text }) => {
    const { line, character } = head?.document.placeOf(path) ?? {};
    return { text, line: line ?? 1, character: character ?? 1 };
  });
  return [...heads, ...passages].flatMap(({ text, line, character }) =>
    privateIn(text, allowed).map(({ rule, masked, index }) => {
      const before = text.slice(0, index).split('\n');
      const place = atLine(file, line + before.length - 1, before.length > 1 ? 1 : character);
      return problem(rule, place, { found: masked }, masked);
    }),
  );
}

import { privateIn } from '../private.ts';
import { atLine, problem, type Problem } from '../problems/problem.ts';
import type { SettingsRead } from '../read/settings.ts';
import { textsIn } from '../read/texts.ts';
import type { Passage } from './mdx.ts';
import type { PageRead } from './page.ts';

const passagesOf = ({ settings, document }: SettingsRead<unknown>): Passage[] =>
  textsIn(settings).map(({ path, text }) => {
    const { line, character } = document.placeOf(path);
    return { text, line: line ?? 1, character: character ?? 1 };
  });

const problemsIn = (
  file: string,
  passages: readonly Passage[],
  allowed: ReadonlySet<string>,
): Problem[] =>
  passages.flatMap(({ text, line, character }) =>
    privateIn(text, allowed).map(({ rule, masked, index }) => {
      const before = text.slice(0, index).split('\n');
      const place = atLine(file, line + before.length - 1, before.length > 1 ? 1 : character);
      return problem(rule, place, { found: masked }, masked);
    }),
  );

/** Numbers and names of persons in a YAML file of prose. */
export const privateInYaml = (
  file: string,
  read: SettingsRead<unknown>,
  allowed: ReadonlySet<string>,
): Problem[] => problemsIn(file, passagesOf(read), allowed);

/** Numbers and names of persons in the head and the prose of a page. */
export const privateInPage = (
  file: string,
  { head, passages }: PageRead<unknown>,
  allowed: ReadonlySet<string>,
): Problem[] => problemsIn(file, [...(head ? passagesOf(head) : []), ...passages], allowed);

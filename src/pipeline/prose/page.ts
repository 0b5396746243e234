import type { z } from 'zod';
import { atLine, problem, type Problem } from '../problems/problem.ts';
import { hiddenInLines } from '../read/texts.ts';
import { readSettings, type SettingsRead } from '../read/settings.ts';
import type { Link } from './links.ts';
import { readMdx, type Passage } from './mdx.ts';

/** An MDX file: its head, and its prose piece by piece. */
export interface PageRead<Head> {
  /** `null` where the file has none or can not be parsed. */
  readonly head: SettingsRead<Head> | null;
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
  readonly problems: readonly Problem[];
}

/** Reads an MDX file with a head of the given form. */
export function readPage<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): PageRead<z.output<S>> {
  const mdx = readMdx(text);
  if ('reason' in mdx) {
    const place = atLine(file, mdx.line, mdx.character);
    const syntax = problem('prose-syntax', place, { reason: mdx.reason });
    return { head: null, passages: [], links: [], problems: [syntax] };
  }
  const { frontmatter, passages, links } = mdx;
  const foreign = mdx.foreign.map(({ rule, line, character, value }) =>
    problem(rule, atLine(file, line, character), {}, value),
  );
  if (!frontmatter) {
    return {
      head: null,
      passages,
      links,
      problems: [problem('frontmatter-missing', atLine(file, 1), {}), ...foreign],
    };
  }
  const head = readSettings(file, frontmatter.yaml, schema, frontmatter.line);
  const body = frontmatter.line + frontmatter.yaml.split('\n').length;
  const hidden = hiddenInLines(file, text, body);
  return { head, passages, links, problems: [...head.problems, ...foreign, ...hidden] };
}

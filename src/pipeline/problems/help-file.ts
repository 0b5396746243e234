import type { Code } from './catalogue.ts';

/** The help page of a code, as a path from the top of the project. */
export const helpFile = (code: Code): string => `docs/problems/${code}.md`;

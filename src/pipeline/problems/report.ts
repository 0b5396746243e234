import { ascending } from '../../domain/group.ts';
import type { HeldBack } from '../held-back.ts';
import type { Problem, Report } from './problem.ts';

const pad = (n: number | null): string => String(n ?? 0).padStart(9, '0');

/** Orders problems as a person reads files: by file, line, where in the line, and rule. */
const inOrder = ascending<Problem>(
  ({ file, line, character, rule, message }) =>
    `${file}\u0000${pad(line)}${pad(character)}${rule}\u0000${message}`,
);

/** The report of what was found. */
export function reportOf(
  problems: readonly Problem[],
  files: number,
  rows: number,
  heldBack: readonly HeldBack[] = [],
): Report {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return Object.freeze({
    problems: Object.freeze(problems.toSorted(inOrder)),
    counts: { files, rows, errors, warnings: problems.length - errors },
    heldBack,
  });
}

import { z } from 'zod';
import { isDate } from '../../domain/date.ts';
import { atLine, problem, type Problem } from '../problems/problem.ts';
import type { LockedVersion } from './locked.ts';

const fingerprint = z.string().regex(/^[0-9a-f]+$/);

const lockedVersion = z.strictObject({
  notice: z.string().min(1),
  on: z.string().refine(isDate),
  corrections: z.record(z.string(), fingerprint).exactOptional(),
  cells: z.record(z.string(), fingerprint.nullable()),
});

/** What became of a lock file. */
export interface LockRead {
  /** Empty where any line can not be read: what is known in part only would blame the wrong records. */
  readonly versions: readonly LockedVersion[];
  readonly problems: readonly Problem[];
}

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** Reads a lock file: one version a line. */
export function readLock(file: string, text: string): LockRead {
  const versions: LockedVersion[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const parsed = lockedVersion.safeParse(parseJson(line));
    if (parsed.success) versions.push(parsed.data);
    else problems.push(problem('lock-unreadable', atLine(file, index + 1, 1), {}));
  }
  return { versions: problems.length === 0 ? versions : [], problems };
}

/** Writes versions as lines that can be added to a lock file. */
export const lockLines = (versions: readonly LockedVersion[]): string =>
  versions.map((version) => `${JSON.stringify(version)}\n`).join('');

import { problem, wholeFile, type Problem } from '../problems/problem.ts';
import { LOCK_FILE, type LockedVersion } from './locked.ts';

/** How many notices a message names. */
const NAMED = 3;

function unlockedProblem(versions: readonly LockedVersion[], file: string): Problem {
  const corrections = versions.filter((version) => version.corrections !== undefined).length;
  const ids = [...new Set(versions.map(({ notice }) => notice))];
  return problem('published-unlocked', wholeFile(file), {
    notices: versions.length - corrections,
    corrections,
    first: ids.slice(0, NAMED).join('、') + (ids.length > NAMED ? '……' : ''),
  });
}

/** One reminder for each campaign that has published what is not locked. */
export const unlockedProblems = (
  unlocked: ReadonlyMap<string, readonly LockedVersion[]>,
  folder: string,
): Problem[] =>
  [...unlocked]
    .filter(([, versions]) => versions.length > 0)
    .map(([campaign, versions]) =>
      unlockedProblem(versions, `${folder}/campaigns/${campaign}/${LOCK_FILE}`),
    );

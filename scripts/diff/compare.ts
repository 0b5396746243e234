import { diffOf, type Diff, type Side } from '../../src/domain/diff/diff.ts';
import type { Day } from '../../src/domain/date.ts';
import type { Moment } from '../../src/domain/release.ts';
import { momentOf, type Environment } from '../../src/pipeline/environment.ts';
import { commitOf, gitFolder, type Commit } from '../../src/pipeline/git-folder.ts';
import { presentFolder } from '../../src/pipeline/node-folder.ts';
import type { Report } from '../../src/pipeline/problems/problem.ts';
import { readSource, sideOf, type Source } from '../../src/pipeline/side.ts';

/** The working tree beside a commit. */
export interface Comparison {
  readonly base: Commit;
  /** Both sides as of this day. */
  readonly asOf: Day;
  readonly diff: Diff;
  /** What becomes of the commit only because another day counts as today; `null` where the same does. */
  readonly byDay: Diff | null;
  readonly head: Source;
}

/** A side that has errors, so that nothing can be compared. */
export interface Refused {
  readonly side: 'base' | 'head';
  readonly report: Report;
}

const isReport = (read: Source | Report): read is Report => 'problems' in read;

/** What is left of data with errors may contradict itself in ways that sound data can not: then `null`. */
function presentSide(head: Source, moment: Moment): Side | null {
  if (!head.leftOut) return sideOf(head, moment);
  try {
    return sideOf(head, moment);
  } catch {
    return null;
  }
}

/**
 * Compares what the public would see of a commit with what it would see of the working tree, on one day.
 * @throws where there is no such commit, or the folders are not in its repository
 */
export async function compareWith(
  ref: string,
  environment: Environment,
  now: Date,
): Promise<Comparison | Refused> {
  const cwd = process.cwd();
  const { data, content } = environment;
  const present = [await presentFolder(data, cwd), await presentFolder(content, cwd)] as const;
  const base = await commitOf(ref, data);
  const [oldData, oldContent] = [await gitFolder(base, data), await gitFolder(base, content)];
  const before = await readSource(oldData, oldContent, now);
  if (isReport(before)) return { side: 'base', report: before };
  if (before.leftOut) return { side: 'base', report: before.report };
  const head = await readSource(...present, now);
  if (isReport(head)) return { side: 'head', report: head };
  const moment = momentOf(environment, head.dataset.site, now);
  const was = momentOf(environment, before.dataset.site, now);
  const old = sideOf(before, moment);
  const next = presentSide(head, moment);
  if (!next) return { side: 'head', report: head.report };
  return {
    base,
    asOf: moment.day,
    diff: diffOf(old, next),
    byDay: was.day === moment.day ? null : diffOf(sideOf(before, was), old),
    head,
  };
}

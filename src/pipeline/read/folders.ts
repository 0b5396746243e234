import type { Folder } from '../folder.ts';
import { nearest } from '../nearest.ts';
import { problem, wholeFile, type Problem } from '../problems/problem.ts';

/** What a folder should hold: files, and folders whose names end in `/`. */
export interface Presence {
  /** Names of those that are there. */
  readonly present: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Files that may lie anywhere: notes for people, and what programs leave while a file is open. */
const isIgnored = (name: string): boolean =>
  name.startsWith('.') || name.startsWith('~$') || /^readme(\.[a-z-]+)?\.md$/i.test(name);

/**
 * Holds what a folder has against what it should have. A missing file that another was most likely meant
 * to be is one problem, not two. Missing folders are left to what looks into them.
 */
export async function comparePresence(
  folder: Folder,
  below: string,
  expected: readonly string[],
): Promise<Presence> {
  const names = (await folder.list(below)) ?? [];
  const unknown = new Set(names.filter((name) => !isIgnored(name) && !expected.includes(name)));
  const shown = (name: string) => `${folder.path}/${below}${name}`;
  const missing = expected
    .filter((name) => !name.endsWith('/') && !names.includes(name))
    .map((file) => {
      const similar = nearest(file, unknown);
      unknown.delete(similar);
      return problem('file-missing', wholeFile(shown(file)), { file, similar });
    });
  const surplus = [...unknown].map((file) =>
    problem('file-unknown', wholeFile(shown(file)), { file }),
  );
  return { present: new Set(names), problems: [...missing, ...surplus] };
}

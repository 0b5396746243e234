import type { Folder } from '../folder.ts';
import { atLine, problem, type Problem } from '../problems/problem.ts';
import { TO_FILL } from '../starters/example.ts';
import { decode } from './decode.ts';
import { comparePresence } from './folders.ts';

/** Lines on which something is yet to be filled in, but for notes on how to. */
function leftToFill(file: string, text: string): Problem[] {
  if (!text.includes(TO_FILL)) return [];
  return text.split('\n').flatMap((line, at) => {
    const from = line.indexOf(TO_FILL);
    if (from === -1 || line.startsWith('#')) return [];
    const place = atLine(file, at + 1, from + 1);
    return [problem('text-to-fill', place, { text: line.slice(from).trim().slice(0, 40) })];
  });
}

/** Reads files of one folder; keeps count of them and of what is wrong. One for each run. */
export interface FileReader {
  readonly problems: Problem[];
  readonly count: () => number;
  /** Path of a file as a person would type it. */
  readonly shown: (file: string) => string;
  /** Names in a folder below, `[]` if there is none. */
  readonly list: (below: string) => Promise<readonly string[]>;
  /** The text of a file that is there; `null` where it is not UTF-8, which is kept as a problem. */
  readonly text: (file: string) => Promise<string | null>;
  /** Names that are there, of those expected; what is missing or too many is kept as a problem. */
  readonly expect: (below: string, names: readonly string[]) => Promise<ReadonlySet<string>>;
}

export function fileReader(folder: Folder): FileReader {
  const problems: Problem[] = [];
  let count = 0;
  const shown = (file: string) => `${folder.path}/${file}`;
  return {
    problems,
    count: () => count,
    shown,
    list: async (below) => (await folder.list(below)) ?? [],
    async text(file) {
      count += 1;
      const decoded = decode(shown(file), await folder.read(file));
      if ('text' in decoded) {
        problems.push(...leftToFill(shown(file), decoded.text));
        return decoded.text;
      }
      problems.push(decoded.problem);
      return null;
    },
    async expect(below, names) {
      const { present, problems: found } = await comparePresence(folder, below, names);
      problems.push(...found);
      return present;
    },
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLUMNS, tryColumn, VALUES } from '../hostile/columns.ts';
import { KINDS, seenIn } from '../hostile/outputs.ts';
import { leakingFiles, publishWorld } from '../hostile/whole-path.ts';

/** What became of the hostile texts. */
export interface Hostility {
  readonly tried: number;
  readonly refused: number;
  readonly accepted: number;
  /** Cells accepted that then said something else. */
  readonly changed: number;
  /** Texts that were published, and are text and nothing else in every format. */
  readonly inert: number;
  /** Elements, attributes or keys that no file has without them. */
  readonly active: readonly string[];
  readonly leaks: readonly string[];
}

/** Each hostile text in each column, and thousands of them from the files into what is published. */
export async function tryHostile(): Promise<Hostility> {
  const columns = COLUMNS.map(tryColumn);
  const work = await mkdtemp(join(tmpdir(), 'tongbao-hostile-'));
  const sound = await publishWorld(join(work, 'sound'), false);
  const hostile = await publishWorld(join(work, 'hostile'), true);
  await rm(work, { recursive: true, force: true });
  const active = KINDS.flatMap((kind) => {
    const usual = seenIn(sound.files, kind).form;
    return [...seenIn(hostile.files, kind).form].filter((part) => !usual.has(part));
  });
  const planted = hostile.planted.filter(({ visibility }) => visibility === 'public');
  return {
    tried: COLUMNS.length * VALUES.length,
    refused: columns.reduce((sum, { problems }) => sum + problems.length, 0),
    accepted: columns.reduce((sum, { accepted }) => sum + accepted, 0),
    changed: columns.reduce((sum, { changed }) => sum + changed.length, 0),
    inert: planted.length,
    active,
    leaks: leakingFiles(hostile),
  };
}

import { hash } from 'node:crypto';
import { aheadOf } from '../domain/diff/ahead.ts';
import type { Side } from '../domain/diff/diff.ts';
import type { Dataset } from '../domain/dataset.ts';
import { publish } from '../domain/publication/publish.ts';
import { isOut, type Moment } from '../domain/release.ts';
import type { Folder } from './folder.ts';
import { byClock, loadFolders } from './load.ts';
import type { Place, Report } from './problems/problem.ts';
import { readBulletins, type BulletinSource } from './prose/bulletins.ts';

/** Data and prose that can be read, before a day is chosen. */
export interface Source {
  readonly report: Report;
  /** Rows that have errors, or refer to such, and are passed over; `null` where the data can be read to the end. */
  readonly leftOut: readonly Place[] | null;
  readonly dataset: Dataset;
  readonly bulletins: readonly BulletinSource[];
  readonly prose: ReadonlyMap<string, string>;
}

/** Fingerprints of every file below a folder. */
async function fingerprints(folder: Folder, below = ''): Promise<[string, string][]> {
  const names = (await folder.list(below)) ?? [];
  const parts = names.map(async (name): Promise<[string, string][]> => {
    const path = below + name;
    if (name.endsWith('/')) return fingerprints(folder, path);
    return [[path, hash('sha256', await folder.read(path))]];
  });
  return (await Promise.all(parts)).flat();
}

/** Reads and checks a data and a content folder; only the report where nothing of them can be read. */
export async function readSource(
  data: Folder,
  content: Folder,
  now: Date,
): Promise<Source | Report> {
  const { comparable, report, salvaged } = await loadFolders(data, content, byClock(now));
  const rest = comparable ? { dataset: comparable, leftOut: null } : salvaged();
  if (!rest) return report;
  const bulletins = await readBulletins(content);
  return { report, ...rest, bulletins, prose: new Map(await fingerprints(content)) };
}

/** What the public can see of it at a moment. */
export const sideOf = ({ dataset, bulletins, prose }: Source, now: Moment): Side => ({
  publication: publish(dataset, now.day, now.time),
  bulletins: bulletins.filter((bulletin) => isOut(bulletin, now)),
  ahead: aheadOf(dataset, bulletins, now),
  prose,
});

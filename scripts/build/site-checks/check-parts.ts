import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Hashes } from '../../../src/domain/receipt/manifest.ts';
import { checkPart, type Findings, type Part } from './check-site.ts';
import { desk } from './desk.ts';
import { isArchive } from './files.ts';
import { sharedSetOf, type SharedSet } from './shared-set.ts';
import { contradictions } from './stat-marks.ts';

/** So many files, or bytes, are checked before a thread for them has started. */
const WORTH_A_THREAD = { files: 1500, bytes: 20_000_000 };

/** More threads are kept busy by few machines. */
const MOST_THREADS = 8;

/**
 * Checks a part in another thread.
 * @throws what is thrown there
 */
async function checkElsewhere(part: Part): Promise<Findings> {
  const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: part });
  const [findings] = (await once(worker, 'message')) as [Findings];
  return findings;
}

/** An archive that stands in several places is looked into once. */
function eachOnce(files: readonly string[], hashes: Hashes): readonly string[] {
  const seen = new Set<string | undefined>();
  return files.filter((file) => {
    if (!isArchive(file)) return true;
    const hash = hashes.get(file);
    const isNew = !seen.has(hash);
    seen.add(hash);
    return isNew;
  });
}

/** Bytes of files. Of many it is not asked: they are worth threads by their number. */
const bytesOf = (folder: string, files: readonly string[]): number =>
  files.length > MOST_THREADS * WORTH_A_THREAD.files
    ? 0
    : files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

function partsFor(folder: string, files: readonly string[]): number {
  const byNumber = files.length / WORTH_A_THREAD.files;
  const byBytes = Math.min(bytesOf(folder, files) / WORTH_A_THREAD.bytes, files.length);
  const worth = Math.floor(Math.max(byNumber, byBytes));
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, worth));
}

/** A site with the files of it that are still to be checked. */
export interface Whole extends Pick<Part, 'address' | 'folder' | 'forbidden' | 'standing'> {
  /** SHA-256 of all files of the site. */
  readonly hashes: Hashes;
  /** The names of them. */
  readonly names: SharedSet;
  readonly files: readonly string[];
  /** What was found in the others; `null` where there are none. */
  readonly found: Findings | null;
}

/** What several have found, as if one had. */
function together(findings: readonly Findings[]): Findings {
  const figures = findings.map((found) => found.figures);
  return {
    problems: [...findings.flatMap(({ problems }) => problems), ...contradictions(figures)],
    plain: new Set(findings.flatMap(({ plain }) => [...plain])),
    figures: new Map(figures.flatMap((ofPart) => [...ofPart])),
  };
}

/** Checks the files of a site, many of them by several threads; dealt out one by one, for neighbours are alike. */
export async function checkParts(
  { found, hashes, ...whole }: Whole,
  threads?: number,
): Promise<Findings> {
  const files = eachOnce(whole.files, hashes);
  const count = threads ?? partsFor(whole.folder, files);
  const part = { ...whole, contents: sharedSetOf(hashes.values(), hashes.size) };
  const parts = Array.from({ length: count }, (_, number) => ({
    ...part,
    files: files.filter((__, place) => place % count === number),
  }));
  const check = count === 1 ? checkPart : checkElsewhere;
  const { problems, ...notes } = together([
    ...(found ? [found] : []),
    ...(await Promise.all(parts.map(check))),
  ]);
  return { ...notes, problems: [...problems, ...desk(hashes.keys())] };
}

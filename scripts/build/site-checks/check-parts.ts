import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Hashes } from '../../../src/domain/receipt/manifest.ts';
import { checkPart, type Findings, type Part } from './check-site.ts';
import { isArchive } from './files.ts';
import { sharedSetOf } from './shared-set.ts';
import { contradictions } from './stat-marks.ts';

/** So many files, or bytes, are checked before a thread for them has started. */
const WORTH_A_THREAD = { files: 1500, bytes: 20_000_000 };

/** More threads are kept busy by few machines, and each holds what the whole site has. */
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

/** Bytes of files. Of many it is not asked: they are worth threads by their number. */
const bytesOf = (folder: string, files: readonly string[]): number =>
  files.length > MOST_THREADS * WORTH_A_THREAD.files
    ? 0
    : files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

function partsFor(folder: string, files: readonly string[]): number {
  const byNumber = files.length / WORTH_A_THREAD.files;
  const byBytes = bytesOf(folder, files) / WORTH_A_THREAD.bytes;
  const worth = Math.floor(Math.max(byNumber, byBytes));
  return Math.max(1, Math.min(availableParallelism(), MOST_THREADS, worth));
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

/** A site with the files of it that are still to be checked. */
export interface Whole extends Pick<
  Part,
  'address' | 'files' | 'folder' | 'forbidden' | 'standing'
> {
  /** SHA-256 of all files of the site. */
  readonly hashes: Hashes;
}

/** What several have found, as if one had. */
export function together(findings: readonly Findings[]): Findings {
  const figures = findings.map((found) => found.figures);
  return {
    problems: [...findings.flatMap(({ problems }) => problems), ...contradictions(figures)],
    plain: new Set(findings.flatMap(({ plain }) => [...plain])),
    figures: new Map(figures.flatMap((ofPart) => [...ofPart])),
  };
}

/** Checks the files of a site, many of them by several threads; dealt out one by one, for neighbours are alike. */
export async function checkParts(
  { hashes, ...whole }: Whole,
  count = partsFor(whole.folder, whole.files),
): Promise<Findings> {
  const files = eachOnce(whole.files, hashes);
  const names = sharedSetOf(hashes.keys(), hashes.size);
  const contents = sharedSetOf(hashes.values(), hashes.size);
  const part = { ...whole, names, contents };
  if (count === 1) return checkPart({ ...part, files });
  const parts = Array.from({ length: count }, (_, number) => ({
    ...part,
    files: files.filter((__, place) => place % count === number),
  }));
  return together(await Promise.all(parts.map(checkElsewhere)));
}

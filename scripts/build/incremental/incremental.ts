import type { AstroIntegration } from 'astro';
import type { Hashes } from '../../../src/domain/receipt/manifest.ts';
import { listFiles } from '../site-checks/files.ts';
import { writings } from '../site-checks/internal-values.ts';
import { digestOfText } from './digest.ts';
import { holdingAny } from './holding.ts';
import type { Memory, Page } from './memory.ts';
import { incrementalPages, memoryOfBuild, type Found } from './pages.ts';
import { programDigest } from './program.ts';
import { endOfAddress, soundFiles } from './soundness.ts';
import { forget, recall, remember, storeOf, takePage } from './store.ts';
import { tracing } from './tracing.ts';

/** What a build has to know to make only the pages that have changed. */
export interface Task {
  /** The project's folder, with a slash at its end. */
  readonly root: string;
  /** Where the site will be served. */
  readonly address: URL;
  /** What is published. */
  readonly out: string;
  /** The site being built. */
  readonly staging: string;
  /** What readers may download, written before the pages. */
  readonly openData: string;
  /** Texts that must not be published. */
  readonly secrets: readonly string[];
  /** Makes every page, as if there had been no build before. */
  readonly isClean: boolean;
}

/** A build that takes over what has not changed. */
export interface Incremental {
  readonly integration: AstroIntegration;
  /** Pages that were taken over, once all pages are there. */
  readonly kept: ReadonlyMap<string, Page>;
  /** Pages that were rendered, but for those that always are. */
  readonly made: ReadonlyMap<string, unknown>;
  /** Whether a file of the site needs no checking, once all files are there. */
  readonly sound: (now: Hashes) => (file: string) => boolean;
  /** Remembers the published site for the next build. */
  readonly remember: (found: Omit<Found, 'secrets'>) => Promise<void>;
  /** Lets go of what the pages have used. */
  readonly end: () => void;
}

/** The last build, if its pages were made by the same program. */
async function lastBuild({ out, isClean }: Task, program: string): Promise<Memory | null> {
  const memory = isClean ? null : await recall(storeOf(out));
  return memory?.program === program ? memory : null;
}

/** What must not be published and was not looked for in the last build, in all its writings. */
function newSecrets({ secrets }: Task, before: Memory | null): string[] {
  const known = new Set(before?.secrets);
  return secrets.filter((text) => !known.has(digestOfText(text))).flatMap(writings);
}

/** Downloads of the last build that are no more. */
async function goneDownloads({ openData }: Task, before: Memory | null): Promise<string[]> {
  const now = new Set(await listFiles(openData));
  const folders = new Set([...now].map((file) => file.split('/')[0]));
  return [...(before?.files.keys() ?? [])].filter(
    (file) => folders.has(file.split('/')[0]) && !now.has(file),
  );
}

export async function startIncremental(task: Task): Promise<Incremental> {
  const { address, out, staging } = task;
  const store = storeOf(out);
  const program = await programDigest(task.root, address);
  const before = await lastBuild(task, program);
  if (!before) await forget(store);
  const secrets = newSecrets(task, before);
  const gone = new Set(await goneDownloads(task, before));
  const follower = tracing();
  Object.assign(globalThis, { 'tongbao:tracer': follower.tracer });
  const taker = (pages: readonly string[]) => {
    for (const page of pages) gone.add(page);
    const isDoubted = holdingAny([...secrets, ...[...gone].map(endOfAddress)]);
    return (file: string, { sha256 }: Page) => takePage(store, file, sha256, staging, isDoubted);
  };
  const { integration, pages } = incrementalPages(follower, before, address.pathname, taker);
  return {
    integration,
    ...pages,
    sound: (now) => soundFiles({ before, kept: pages.kept, secrets, gone }, staging, now),
    remember: (found) => {
      const digests = task.secrets.map(digestOfText);
      const now = memoryOfBuild(program, pages, before, follower, { ...found, secrets: digests });
      return remember(store, out, before, now);
    },
    end: () => Object.assign(globalThis, { 'tongbao:tracer': undefined }),
  };
}

import type { AstroIntegration } from 'astro';
import type { Memory, Page } from './memory.ts';
import { incrementalPages, memoryOfBuild } from './pages.ts';
import { programDigest } from './program.ts';
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
  /** Remembers the published site for the next build. */
  readonly remember: (hashOfFile: (file: string) => string | undefined) => Promise<void>;
  /** Lets go of what the pages have used. */
  readonly end: () => void;
}

/** The last build, if its pages were made by the same program. */
async function lastBuild({ out, isClean }: Task, program: string): Promise<Memory | null> {
  const memory = isClean ? null : await recall(storeOf(out));
  return memory?.program === program ? memory : null;
}

export async function startIncremental(task: Task): Promise<Incremental> {
  const store = storeOf(task.out);
  const program = await programDigest(task.root, task.address);
  const before = await lastBuild(task, program);
  if (!before) await forget(store);
  const follower = tracing();
  Object.assign(globalThis, { 'tongbao:tracer': follower.tracer });
  const take = (file: string, { sha256 }: Page) =>
    takePage(store, file, sha256, task.staging) !== null;
  const { integration, pages } = incrementalPages(follower, before, task.address.pathname, take);
  return {
    integration,
    ...pages,
    remember: (hashOfFile) =>
      remember(
        store,
        task.out,
        before,
        memoryOfBuild(program, pages, before, follower, hashOfFile),
      ),
    end: () => Object.assign(globalThis, { 'tongbao:tracer': undefined }),
  };
}

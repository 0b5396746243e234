import { lazily, type Known, type Sized } from '../packed.ts';
import type { Places } from '../places.ts';
import type { Around } from '../renderer/run.ts';
import { writings } from '../site-checks/internal-values.ts';
import { leaveTwin, type LastSite } from '../staging/leave-twin.ts';
import { NOTHING_STANDING, stagingAt, type Staging, type Standing } from '../staging/staging.ts';
import { takeTwin } from '../staging/twin.ts';
import { takeShards } from './assemble.ts';
import { digestOfText } from './digest.ts';
import type { Head, Memory, Page, Remembered } from './memory.ts';
import { incrementalPages } from './pages.ts';
import { memoryOfPages, noteParts, type PartsNoted } from './parts-read.ts';
import type { Proving } from './proving.ts';
import { soundOf, type Sound } from './soundness.ts';
import { forget, recall, remember, storeOf } from './store.ts';
import { doubtsOf, takerOf } from './take-over.ts';
import { tracing } from './tracing.ts';

/**
 * What a build begins with: the last site, or nothing, as if there had been no build before, or the pages that several
 * jobs have made.
 */
export type Origin = 'last' | 'nothing' | 'shards';

/** What a build has to know to make only what has changed. */
export interface Task {
  readonly places: Places;
  /** Where the site will be served. */
  readonly address: URL;
  /** Day of the data. */
  readonly asOf: string;
  /** Digest of the program; what another one has made is not taken over. */
  readonly program: string;
  /** Texts that must not be published. */
  readonly secrets: readonly string[];
  readonly from: Origin;
  /** Proves what the last build has left. */
  readonly proving: Proving;
}

/** What was found of a site after it was made. */
export interface Found {
  /** Pages that were read by the checks and proved to be plain. */
  readonly plain: ReadonlySet<string>;
  readonly warnings: readonly string[];
  /** See `Memory`. */
  readonly input: string | null;
  /** Whether what is published is still this build's own site. */
  readonly isOurs: () => boolean;
}

/** A build that takes over what has not changed. */
export interface Incremental {
  /** The site being built. */
  readonly staging: Staging;
  /** Leaves out of the pages those that are taken over. All downloads have to be there by then. */
  readonly around: Around;
  /** Pages that were taken over, once all pages are there. */
  readonly kept: Known<Page>;
  /** Pages that were rendered, but for those that always are. */
  readonly made: Pick<Known<unknown>, 'size'>;
  /**
   * Notes what the pages have read, and lets go of it: the publication takes more memory than all else. No page can be
   * made from then on. What goes wrong is told as the site is remembered, for the site itself is sound.
   */
  readonly note: () => void;
  /** What needs no checking, once all files are there. */
  readonly sound: () => Sound;
  /** Remembers the published site for the next build, once what its pages have read is noted. */
  readonly remember: (found: Found) => Promise<void>;
  /** Lets go of what the pages have used. */
  readonly end: () => void;
}

const digestsOf = (secrets: readonly string[]): Sized<string> =>
  lazily(secrets.length, () => secrets.values().map(digestOfText));

/** What a build begins with. */
interface Beginning {
  readonly before: Memory | null;
  readonly last: LastSite | null;
  readonly standing: Standing;
}

/** Takes up the last build, if its site was made by the same program. */
async function afterLast({ address, from, places, program, proving }: Task): Promise<Beginning> {
  const store = storeOf(places.out);
  const isUsable = (head: Head) => head.program === program && head.address === address.href;
  const proof = await proving.proof();
  const memory = from === 'nothing' ? null : recall(store, isUsable);
  if (!memory) {
    await forget(store);
    return { before: null, last: null, standing: NOTHING_STANDING };
  }
  const { files, isAsLeft } = takeTwin(store.twin, places.out, memory.files, places.staging, proof);
  const { archives, sources } = memory;
  const last = { files: memory.files, isAsLeft };
  return { before: memory, last, standing: { files, sources, archives } };
}

/** Takes up what several jobs have made. */
function afterJobs({ address, asOf, places, program, secrets }: Task): Beginning {
  const of = { program, address: address.href, asOf, secrets: digestsOf(secrets) };
  const { before, files } = takeShards(of, places.staging);
  return { before, last: null, standing: { ...NOTHING_STANDING, files } };
}

/** What must not be published and was not looked for in the last build, in all its writings. */
function newSecrets({ secrets }: Task, before: Memory | null): string[] {
  const known = new Set(before?.secrets);
  return secrets.filter((text) => !known.has(digestOfText(text))).flatMap(writings);
}

/** Downloads of the last build that are no more. */
function goneDownloads({ files }: Staging, before: Memory | null): string[] {
  const folders = new Set([...files.keys()].map((file) => file.split('/')[0]));
  return [...(before?.files.keys() ?? [])].filter(
    (file) => !before?.pages.has(file) && folders.has(file.split('/')[0]) && !files.has(file),
  );
}

/** Leaves the twin of a published site; tells each file with its SHA-256 and the stamp of its twin. */
function leaveKnown(
  { out, previous }: Places,
  { files }: Staging,
  twin: string,
  last: LastSite | null,
): Remembered['files'] {
  const stamps = leaveTwin(previous, out, files, twin, last);
  return lazily(files.size, function* () {
    for (const [file, sha256] of files) yield [file, { sha256, stamp: stamps.get(file) ?? '' }];
  });
}

/** Does work at once, and tells what came of it when that is asked for, be it an error. */
function attempt<T>(work: () => T): () => T {
  try {
    const result = work();
    return () => result;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

const nothingNoted = (): PartsNoted => {
  throw new Error('What the pages have read was not noted.');
};

export async function startIncremental(task: Task): Promise<Incremental> {
  const { asOf, places, program } = task;
  const store = storeOf(places.out);
  const { before, last, standing } =
    task.from === 'shards' ? afterJobs(task) : await afterLast(task);
  const staging = stagingAt(places.staging, places.drafts, standing);
  const secrets = newSecrets(task, before);
  const gone = new Set<string>();
  const follower = tracing();
  Object.assign(globalThis, { 'tongbao:tracer': follower.tracer });
  const taker = (pages: readonly string[]) => {
    for (const file of [...pages, ...goneDownloads(staging, before)]) gone.add(file);
    return takerOf(task, before?.asOf ?? asOf, staging, doubtsOf(secrets, gone));
  };
  let noted = nothingNoted;
  const pagesToMake = { tracing: follower, memory: before, asOf, taker, shard: null };
  const { around, pages } = incrementalPages(pagesToMake);
  return {
    staging,
    around,
    ...pages,
    note() {
      noted = attempt(() => noteParts(pages, before, follower));
      follower.end();
    },
    sound: () => soundOf({ before, kept: pages.kept, secrets, gone }, staging),
    remember: ({ plain, warnings, input, isOurs }) =>
      remember(store, places.out, () => {
        const files = leaveKnown(places, staging, store.twin, last);
        if (!isOurs()) return null;
        return {
          ...memoryOfPages(pages, noted(), plain),
          program,
          address: task.address.href,
          asOf,
          input,
          warnings,
          files,
          sources: staging.sources,
          archives: staging.archives,
          secrets: digestsOf(task.secrets),
        };
      }),
    end() {
      follower.end();
      Object.assign(globalThis, { 'tongbao:tracer': undefined });
    },
  };
}

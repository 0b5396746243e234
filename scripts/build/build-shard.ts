import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Environment } from '../../src/pipeline/environment.ts';
import type { Effects } from './effects.ts';
import { countBuffersAsHeap, keepGarbageLow } from './garbage.ts';
import { hashOf } from './hash.ts';
import { incrementalPages } from './incremental/pages.ts';
import { memoryOfPages, noteParts } from './incremental/parts-read.ts';
import { programDigest } from './incremental/program.ts';
import type { Shard } from './incremental/shard.ts';
import { storeOfShard, writeMemory, type Store } from './incremental/store.ts';
import { tracing } from './incremental/tracing.ts';
import { lazily } from './packed.ts';
import { renderPages } from './render.ts';
import { startBundling, type Bundling } from './renderer/bundling.ts';
import { ROOT } from './root.ts';
import type { Sink } from './sink.ts';
import { folderMaker } from './staging/place.ts';
import type { KnownFile } from './staging/twin.ts';
import { validate, type Validated } from './validate.ts';

/** Leaves files where the job that puts them together looks for pages; notes what is to be known of each. */
function leaver({ twin }: Store): Pick<Sink, 'put'> & { readonly known: Map<string, KnownFile> } {
  const makeFolder = folderMaker();
  const known = new Map<string, KnownFile>();
  return {
    known,
    put(path, content) {
      const target = join(twin, path);
      makeFolder(dirname(target));
      writeFileSync(target, content);
      const sha256 = hashOf(content);
      known.set(path, { sha256, stamp: '' });
      return { path, bytes: content.length, sha256 };
    },
  };
}

/** Makes the pages of one job and leaves them, with what they have read; returns what is wrong. */
async function makeShard(
  shard: Shard,
  { address, publication }: Validated,
  bundling: Bundling,
  { note, progress }: Effects,
): Promise<readonly string[]> {
  const store = storeOfShard(shard);
  rmSync(store.folder, { recursive: true, force: true });
  mkdirSync(store.folder, { recursive: true });
  const follower = tracing();
  Object.assign(globalThis, { 'tongbao:tracer': follower.tracer });
  const { around, pages } = incrementalPages({
    tracing: follower,
    memory: null,
    asOf: publication.asOf,
    taker: () => () => null,
    shard,
  });
  try {
    // The downloads are made where the parts are put together, and so are the pages that tell of them.
    const task = { publication, address, manifest: null, around };
    const renderer = await bundling.renderer();
    const left = leaver(store);
    const wrong = await renderPages(renderer, task, left, (made) => progress(`${made} 页 pages`));
    if (wrong.length > 0) return wrong;
    writeMemory(store, {
      ...memoryOfPages(pages, noteParts(pages, null, follower), new Set()),
      program: programDigest(ROOT),
      address: address.href,
      asOf: publication.asOf,
      input: null,
      // Styles and the like are there too, but are made again.
      files: new Map([...left.known].filter(([file]) => pages.made.has(file))),
      sources: new Map(),
      archives: new Map(),
      secrets: lazily(0, () => []),
      warnings: [],
    });
    note(`  ${pages.made.size} 页 pages: ${store.folder}`);
    return [];
  } finally {
    follower.end();
    Object.assign(globalThis, { 'tongbao:tracer': undefined });
  }
}

/**
 * Makes a part of the pages, for `npm run build -- --assemble` to put together with the others. Publishes nothing.
 * Returns whether all went well.
 */
export async function buildShard(
  environment: Environment,
  effects: Effects,
  shard: Shard,
): Promise<boolean> {
  keepGarbageLow();
  const bundling = await startBundling(environment, false, effects.print);
  try {
    const outcome = await validate(environment);
    countBuffersAsHeap();
    const wrong =
      'problems' in outcome ? outcome.problems : await makeShard(shard, outcome, bundling, effects);
    for (const line of wrong) effects.print(line);
    return wrong.length === 0;
  } finally {
    await bundling.end();
  }
}

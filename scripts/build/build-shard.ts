import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../src/pipeline/environment.ts';
import type { Effects } from './effects.ts';
import { hashOf } from './hash.ts';
import { incrementalPages, memoryOfPages } from './incremental/pages.ts';
import { programDigest } from './incremental/program.ts';
import type { Shard } from './incremental/shard.ts';
import { storeOfShard, writeMemory, type Store } from './incremental/store.ts';
import { tracing } from './incremental/tracing.ts';
import { clearWork, placesFor } from './places.ts';
import { renderPages } from './render.ts';
import { startBundling, type Bundling } from './renderer/bundling.ts';
import { ROOT } from './root.ts';
import { placer } from './staging/place.ts';
import type { KnownFile } from './staging/twin.ts';
import { validate, type Validated } from './validate.ts';

/** Leaves pages where the job that puts them together looks for them; returns what is to be known of them. */
function leave(files: Iterable<string>, made: string, { twin }: Store): Map<string, KnownFile> {
  const known = new Map<string, KnownFile>();
  const place = placer(made, twin);
  for (const file of files) {
    place(file);
    known.set(file, { sha256: hashOf(readFileSync(join(twin, file))), stamp: '' });
  }
  return known;
}

/** Makes the pages of one job and leaves them, with what they have read; returns what is wrong. */
async function makeShard(
  shard: Shard,
  { address, publication }: Validated,
  out: string,
  bundling: Bundling,
  { note, progress }: Effects,
): Promise<readonly string[]> {
  const store = storeOfShard(shard);
  rmSync(store.folder, { recursive: true, force: true });
  mkdirSync(store.folder, { recursive: true });
  const places = placesFor(out, String(process.pid));
  const follower = tracing();
  Object.assign(globalThis, { 'tongbao:tracer': follower.tracer });
  const { around, pages } = incrementalPages({
    tracing: follower,
    memory: null,
    base: address.pathname,
    asOf: publication.asOf,
    taker: () => () => null,
    shard,
  });
  try {
    // The downloads are made where the parts are put together, and so are the pages that tell of them.
    const task = { publication, address, manifest: null, around };
    const renderer = await bundling.renderer();
    const wrong = await renderPages(renderer, task, places.made, (made) =>
      progress(`${made} 页 pages`),
    );
    if (wrong.length > 0) return wrong;
    await writeMemory(store, {
      ...memoryOfPages(pages, null, follower, new Set()),
      program: programDigest(ROOT),
      address: address.href,
      asOf: publication.asOf,
      input: null,
      files: leave(pages.made.keys(), places.made, store),
      sources: new Map(),
      archives: new Map(),
      secrets: [],
      warnings: [],
    });
    note(`  ${pages.made.size} 页 pages: ${store.folder}`);
    return [];
  } finally {
    Object.assign(globalThis, { 'tongbao:tracer': undefined });
    await clearWork(places);
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
  const bundling = await startBundling(environment, false, effects.print);
  try {
    const outcome = await validate(environment);
    const wrong =
      'problems' in outcome
        ? outcome.problems
        : await makeShard(shard, outcome, environment.out, bundling, effects);
    for (const line of wrong) effects.print(line);
    return wrong.length === 0;
  } finally {
    await bundling.end();
  }
}

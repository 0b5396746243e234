import { ANSWERS } from '../../../src/queries/view.ts';
import { packedList } from '../packed.ts';
import { takeFrom, type KnownFiles } from '../staging/twin.ts';
import { packedPages } from './memory-lines.ts';
import type { Memory, PartRead } from './memory.ts';
import { recall, storesOfShards, type Store } from './store.ts';

/** What a job remembers, and where its pages lie. */
interface Made {
  readonly store: Store;
  readonly memory: Memory;
}

/** The pages of several jobs, as if one build had left them. */
export function merged(memories: readonly Memory[]): Pick<Memory, 'files' | 'pages' | 'parts'> {
  const parts = packedList<PartRead>();
  const places = new Map<string, number>();
  /** A part in two states has two places: its pages are then made again. */
  const placeOf = (part: PartRead): number => {
    const key = JSON.stringify(part);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, parts.size);
    parts.push(part);
    return parts.size - 1;
  };
  const pages = packedPages();
  for (const memory of memories) {
    const placesNow: number[] = [];
    for (const [whole, name, digest] of memory.parts) {
      placesNow.push(placeOf([placesNow[whole] ?? ANSWERS, name, digest]));
    }
    for (const [file, page] of memory.pages) {
      pages.set(file, { ...page, read: page.read.map((place) => placesNow[place] ?? -1) });
    }
  }
  return { parts, pages, files: new Map(memories.flatMap(({ files }) => [...files])) };
}

/** The pages of one job that are those of the whole: another job of another time may have left the same ones. */
const ownFiles = ({ memory }: Made, whole: KnownFiles): KnownFiles =>
  new Map([...memory.files].filter(([file, { sha256 }]) => whole.get(file)?.sha256 === sha256));

/**
 * Takes up what several jobs have made with the same program for the same address and day. What they have not made, or what
 * has changed since, is made.
 * @throws an Error in both languages where nothing of it can be used
 */
export function takeShards(
  of: Pick<Memory, 'program' | 'address' | 'asOf' | 'secrets'>,
  staging: string,
): { readonly before: Memory; readonly files: ReadonlyMap<string, string> } {
  const made: Made[] = [];
  for (const store of storesOfShards()) {
    const memory = recall(store, (head) =>
      (['program', 'address', 'asOf'] as const).every((name) => head[name] === of[name]),
    );
    if (memory) made.push({ store, memory });
  }
  if (made.length === 0) {
    throw new Error(
      '.tongbao/shards 里没有可用的页面：要由同一个版本的程序、为同一个网址、按同一个截至日生成。 No pages there were made by this program for this address and day.',
    );
  }
  const whole = merged(made.map(({ memory }) => memory));
  const before: Memory = {
    ...whole,
    // Its pages have not been checked, and will all be.
    ...of,
    input: null,
    sources: new Map(),
    archives: new Map(),
    warnings: [],
  };
  const files = made.flatMap((one) => [
    ...takeFrom(one.store.twin, ownFiles(one, whole.files), staging),
  ]);
  return { before, files: new Map(files) };
}

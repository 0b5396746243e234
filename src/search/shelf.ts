import { drawerOf, leavesIn } from '../domain/search/register/concordance.ts';
import type { Contents } from '../domain/search/register/contents.ts';
import type { Leaf } from '../domain/search/register/leaves.ts';
import { loadBytes, loadingOnce, loadJson } from './load.ts';

/** The register as it stands beside the site, of which a search loads what it needs. */
export interface Shelf extends Contents {
  readonly leaf: (place: number) => Promise<Leaf>;
  /** Of some pieces, which leaves may have each; only where there is a concordance. */
  readonly leavesWith: (grams: readonly string[]) => Promise<readonly (readonly number[])[]>;
}

export async function openShelf(folder: string): Promise<Shelf> {
  const contents = await loadJson<Contents>(`${folder}contents.gz`);
  const { drawers, leaves } = contents;
  const leaf = loadingOnce((place: number) =>
    loadJson<Leaf>(`${folder}leaves/${leaves[place]?.name}.gz`),
  );
  const file = loadingOnce((place: number) => loadBytes(`${folder}concordance/${place}.gz`));
  return {
    ...contents,
    leaf,
    leavesWith: (grams) =>
      Promise.all(
        grams.map(async (gram) => {
          const { drawer, file: place } = drawerOf(gram, drawers);
          return leavesIn(await file(place), drawer);
        }),
      ),
  };
}

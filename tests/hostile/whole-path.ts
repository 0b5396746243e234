import { publish } from '../../src/domain/publication/publish.ts';
import type { Publication } from '../../src/domain/publication/publication.ts';
import { loadFolders } from '../../src/pipeline/load.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { filesOf } from './outputs.ts';
import { hostileFolder, INTERNAL, type Planted } from './world.ts';

const AS_OF = '2022-06-30';
const here = (path: string) => nodeFolder(path, process.cwd());

/** The demonstration published into a folder, and what was planted in it. */
export interface World {
  readonly publication: Publication;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly planted: readonly Planted[];
}

/** Publishes the demonstration, as it is or with hostile texts all over it. @throws where the check finds an error */
export async function publishWorld(into: string, isHostile: boolean): Promise<World> {
  const { folder, planted } = isHostile
    ? await hostileFolder(here('data'))
    : { folder: here('data'), planted: [] };
  const { dataset, report } = await loadFolders(folder, here('content'));
  if (!dataset) throw new Error(report.problems.map(({ message }) => message).join('\n'));
  const publication = publish(dataset, AS_OF);
  return { publication, planted, files: await filesOf(publication, into) };
}

/** Files that hold what is internal. */
export const leakingFiles = ({ files }: World): string[] => {
  const mark = Buffer.from(INTERNAL);
  return [...files].flatMap(([file, bytes]) => (Buffer.from(bytes).includes(mark) ? [file] : []));
};

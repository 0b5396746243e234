import { join } from 'node:path';
import { mendFolder, type FileMend } from '../../src/pipeline/mend/folder.ts';
import { nodeFolder } from '../../src/pipeline/node-folder.ts';
import { replaceFile } from './write-file.ts';

/** What may be mended in the data folder; in files without problems, their form alone. */
export const proposals = (
  data: string,
  isSound?: (shown: string) => boolean,
): Promise<FileMend[]> => mendFolder(nodeFolder(data, process.cwd()), isSound);

const IN_USE: ReadonlySet<string | undefined> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/**
 * Mends the files of the data folder, one after the other, each whole or not at all.
 * @throws an Error that names a file which another program holds open
 */
export async function fix(data: string): Promise<FileMend[]> {
  const mends = await proposals(data);
  for (const { file, shown, text } of mends) {
    try {
      await replaceFile(join(data, file), text);
    } catch (error) {
      if (!IN_USE.has((error as NodeJS.ErrnoException).code)) throw error;
      throw new Error(
        `${shown} 写不进去，可能正在 Excel 里打开：关掉它再试。 It can not be written; close it in Excel and try again.`,
        { cause: error },
      );
    }
  }
  return mends;
}

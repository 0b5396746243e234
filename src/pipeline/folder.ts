/** A folder of input files. Passed in, so that a test can lay one folder over another. */
export interface Folder {
  /** As a person would type it, relative to the working directory, with `/`. */
  readonly path: string;
  /** Names in a folder below, `''` for the folder itself, sorted; a folder's name ends in `/`. `null` if there is none. */
  readonly list: (below: string) => Promise<readonly string[] | null>;
  /** Bytes of a file that {@link Folder.list} names. */
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** What is remembered of a page that was built. */
export interface Page {
  /** Digest of what the route gave it. */
  readonly given: string;
  /** Parts of the data that it read, by their places in the list of all. */
  readonly read: readonly number[];
  /** SHA-256 of its file. */
  readonly sha256: string;
  /** Its checks hang on no other page: it has no figures, and names no place in another page. */
  readonly isPlain: boolean;
}

/** What is remembered of a whole build. */
export interface Memory {
  /** Digest of the code and all else that is not data. */
  readonly program: string;
  /** Parts of the data that pages read, with their digests. */
  readonly parts: readonly (readonly [part: string, digest: string])[];
  /** By file. */
  readonly pages: ReadonlyMap<string, Page>;
  /** SHA-256 of all other files. */
  readonly files: ReadonlyMap<string, string>;
  /** Digests of what must not be published. */
  readonly secrets: readonly string[];
}

/** Written first and last, so that half a file is known for what it is. */
const END = '"end"';

const lineOfPage = ([file, { given, isPlain, read, sha256 }]: readonly [string, Page]) => [
  file,
  given,
  sha256,
  isPlain,
  read,
];

/** The lines of the file that a memory is kept in. */
export function* linesOf({ program, parts, pages, files, secrets }: Memory): Generator<string> {
  yield JSON.stringify([program, parts.length, pages.size, files.size, secrets.length]);
  for (const part of parts) yield JSON.stringify(part);
  for (const page of pages) yield JSON.stringify(lineOfPage(page));
  for (const file of files) yield JSON.stringify(file);
  for (const secret of secrets) yield JSON.stringify(secret);
  yield END;
}

type PageLine = [file: string, given: string, sha256: string, isPlain: boolean, read: number[]];

const pageOf = ([file, given, sha256, isPlain, read]: PageLine): [string, Page] => [
  file,
  { given, sha256, isPlain, read },
];

/** Reads a memory again; `null` where the lines are not whole. */
export async function memoryOf(lines: AsyncIterable<string>): Promise<Memory | null> {
  const written = lines[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => JSON.parse((await written.next()).value ?? '') as T;
  const several = async <T>(count: number): Promise<T[]> => {
    const values: T[] = [];
    while (values.length < count) values.push(await next());
    return values;
  };
  try {
    const [program, parts, pages, files, secrets] =
      await next<[string, number, number, number, number]>();
    const memory = {
      program,
      parts: await several<[string, string]>(parts),
      pages: new Map((await several<PageLine>(pages)).map(pageOf)),
      files: new Map(await several<[string, string]>(files)),
      secrets: await several<string>(secrets),
    };
    return (await next()) === JSON.parse(END) ? memory : null;
  } catch {
    return null;
  }
}

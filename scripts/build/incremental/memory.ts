/** What is remembered of a page that was built. */
export interface Page {
  /** Digest of what the route gave it. */
  readonly given: string;
  /** Parts of the data that it read, by their places in the list of all. */
  readonly read: readonly number[];
  /** SHA-256 of its file. */
  readonly sha256: string;
}

/** What is remembered of a whole build. */
export interface Memory {
  /** Digest of the code and all else that is not data. */
  readonly program: string;
  /** Parts of the data that pages read, with their digests. */
  readonly parts: readonly (readonly [part: string, digest: string])[];
  /** By file. */
  readonly pages: ReadonlyMap<string, Page>;
}

/** Written first and last, so that half a file is known for what it is. */
const END = '"end"';

/** The lines of the file that a memory is kept in. */
export function* linesOf({ program, parts, pages }: Memory): Generator<string> {
  yield JSON.stringify([program, parts.length, pages.size]);
  for (const part of parts) yield JSON.stringify(part);
  for (const [file, { given, read, sha256 }] of pages) {
    yield JSON.stringify([file, given, sha256, read]);
  }
  yield END;
}

/** Reads a memory again; `null` where the lines are not whole. */
export async function memoryOf(lines: AsyncIterable<string>): Promise<Memory | null> {
  const read = lines[Symbol.asyncIterator]();
  const next = async (): Promise<string> => (await read.next()).value ?? '';
  try {
    const [program, partCount, pageCount] = JSON.parse(await next()) as [string, number, number];
    const parts: [string, string][] = [];
    while (parts.length < partCount) parts.push(JSON.parse(await next()) as [string, string]);
    const pages = new Map<string, Page>();
    for (let n = 0; n < pageCount; n += 1) {
      const [file, given, sha256, ofParts] = JSON.parse(await next()) as [
        string,
        string,
        string,
        number[],
      ];
      pages.set(file, { given, sha256, read: ofParts });
    }
    return (await next()) === END ? { program, parts, pages } : null;
  } catch {
    return null;
  }
}

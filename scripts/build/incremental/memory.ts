import type { ArchivedFile, Archives } from '../staging/archived.ts';
import type { KnownFile, KnownFiles } from '../staging/twin.ts';
import type { Places } from './day.ts';

/** What is remembered of a page that was built. */
export interface Page {
  /** Digest of what the route gave it. */
  readonly given: string;
  /** Parts of the data that it read, by their places in the list of all. */
  readonly read: readonly number[];
  /** Its checks hang on no other page: it has no figures, and names no place in another page. */
  readonly isPlain: boolean;
  /** Where it prints the day of the data. */
  readonly places: Places;
  /** It names a file of a version of the data. Such files go with the next version, other downloads hardly ever. */
  readonly namesVersion: boolean;
}

/** What is remembered of a whole build. */
export interface Memory {
  /** Digest of the code and all else that is not data. */
  readonly program: string;
  /** Where the site was to be served: pages hold whole addresses. */
  readonly address: string;
  /** Day of the data. */
  readonly asOf: string;
  /** Digest of data, prose and variables; `null` where the clock was asked too, or they changed meanwhile. */
  readonly input: string | null;
  /** Parts of the data that pages read; there may be millions. */
  readonly parts: readonly string[];
  /** Of each of them. */
  readonly digests: readonly string[];
  /** By file. */
  readonly pages: ReadonlyMap<string, Page>;
  /** All files of the site, pages too. */
  readonly files: KnownFiles;
  /** Digests of what some files were made of. */
  readonly sources: ReadonlyMap<string, string>;
  /** What archives hold. */
  readonly archives: Archives;
  /** Digests of what must not be published. */
  readonly secrets: readonly string[];
  /** What the build warned of. */
  readonly warnings: readonly string[];
}

/** Written first and last, so that half a file is known for what it is. */
const END = '"end"';

type PageLine = [
  file: string,
  given: string,
  isPlain: boolean,
  read: readonly number[],
  places: Places,
  namesVersion: boolean,
];
type FileLine = [file: string, sha256: string, stamp: string];

const toPageLine = ([file, page]: readonly [string, Page]): PageLine => [
  file,
  page.given,
  page.isPlain,
  page.read,
  page.places,
  page.namesVersion,
];

const toPage = ([file, given, isPlain, read, places, namesVersion]: PageLine): [string, Page] => [
  file,
  { given, read, isPlain, places, namesVersion },
];

/** The lines of the file that a memory is kept in. */
export function* linesOf(memory: Memory): Generator<string> {
  const { parts, digests, pages, files, sources, archives, secrets, ...head } = memory;
  const sizes = [pages, files, sources, archives].map(({ size }) => size);
  yield JSON.stringify([head, parts.length, ...sizes, secrets.length]);
  for (const [at, part] of parts.entries()) yield JSON.stringify([part, digests[at]]);
  for (const page of pages) yield JSON.stringify(toPageLine(page));
  for (const [file, { sha256, stamp }] of files) yield JSON.stringify([file, sha256, stamp]);
  for (const source of sources) yield JSON.stringify(source);
  for (const archive of archives) yield JSON.stringify(archive);
  for (const secret of secrets) yield JSON.stringify(secret);
  yield END;
}

/** What stands before all that grows with the site. */
export type Head = Pick<Memory, 'program' | 'address' | 'asOf' | 'input' | 'warnings'>;

const toFile = ([file, sha256, stamp]: FileLine): [string, KnownFile] => [file, { sha256, stamp }];

/**
 * Reads of a memory only what it knows of the files.
 * @throws where the lines are not whole
 */
export async function* filesIn(
  lines: AsyncIterable<string>,
): AsyncGenerator<[file: string, of: KnownFile]> {
  let place = 0;
  let [from, to] = [1, 1];
  for await (const line of lines) {
    if (place === 0) {
      const [, parts = 0, pages = 0, files = 0] = JSON.parse(line) as [Head, ...number[]];
      from = 1 + parts + pages;
      to = from + files;
    } else if (place >= from && place < to) yield toFile(JSON.parse(line) as FileLine);
    place += 1;
  }
  if (place < to) throw new Error('A memory was cut off.');
}

/** Reads a memory again; `null` where its head is not what is wanted, or the lines are not whole. */
export async function memoryOf(
  lines: AsyncIterable<string>,
  isWanted: (head: Head) => boolean,
): Promise<Memory | null> {
  const written = lines[Symbol.asyncIterator]();
  const next = async <T>(): Promise<T> => JSON.parse((await written.next()).value ?? '') as T;
  const several = async <T>(count = 0): Promise<T[]> => {
    const values: T[] = [];
    while (values.length < count) values.push(await next());
    return values;
  };
  try {
    const [head, parts, pages, files, sources, archives, secrets] =
      await next<[Head, ...number[]]>();
    if (!isWanted(head)) return null;
    const [names, digests]: [string[], string[]] = [[], []];
    while (names.length < (parts ?? 0)) {
      const [part, digest] = await next<[string, string]>();
      names.push(part);
      digests.push(digest);
    }
    const memory: Memory = {
      ...head,
      parts: names,
      digests,
      pages: new Map((await several<PageLine>(pages)).map(toPage)),
      files: new Map((await several<FileLine>(files)).map(toFile)),
      sources: new Map(await several<[string, string]>(sources)),
      archives: new Map(await several<[string, readonly ArchivedFile[]]>(archives)),
      secrets: await several<string>(secrets),
    };
    return (await next()) === JSON.parse(END) ? memory : null;
  } catch {
    return null;
  }
}

import { packedList, packedMap, type Writing } from '../packed.ts';
import type { ArchivedFile } from '../staging/archived.ts';
import type { KnownFile } from '../staging/twin.ts';
import type { Places } from './day.ts';
import type { Head, Memory, Page, PartRead, Remembered } from './memory.ts';

/** Stands between a name and what is known by it; JSON as it is written here holds none. */
const TAB = 0x09;

type Entry<V> = readonly [string, V];
type PageText = [
  given: string,
  isPlain: boolean,
  read: readonly number[],
  places: Places,
  namesVersion: boolean,
];
type FileText = [sha256: string, stamp: string];

/** Numbers by the steps between them: parts that a page reads often have neighbouring numbers. */
const stepsOf = (numbers: readonly number[]): number[] =>
  numbers.map((number, place) => number - (numbers[place - 1] ?? 0));

function numbersOf(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}

const ofPage: Writing<Page, PageText> = {
  write: ({ given, isPlain, namesVersion, places, read }) => [
    given,
    isPlain,
    stepsOf(read),
    places,
    namesVersion,
  ],
  read: ([given, isPlain, steps, places, namesVersion]) => ({
    given,
    read: numbersOf(steps),
    isPlain,
    places,
    namesVersion,
  }),
};

const ofFile: Writing<KnownFile, FileText> = {
  write: ({ sha256, stamp }) => [sha256, stamp],
  read: ([sha256, stamp]) => ({ sha256, stamp }),
};

/** Pages by file, packed. */
export const packedPages = () => packedMap(ofPage);

function* written<V, W>(entries: Iterable<Entry<V>>, write: (value: V) => W): Generator<string> {
  for (const [name, value] of entries) {
    yield `${JSON.stringify(name)}\t${JSON.stringify(write(value))}`;
  }
}

/** The lines of the file that a memory is kept in. */
export function* linesOf(memory: Remembered): Generator<string> {
  const { archives, files, pages, parts, secrets, sources, ...head } = memory;
  const sizes = [files, pages, parts, sources, archives, secrets].map(({ size }) => size);
  yield JSON.stringify([head, ...sizes]);
  yield* written(files, ofFile.write);
  yield* written(pages, ofPage.write);
  for (const part of parts) yield JSON.stringify(part);
  for (const source of sources) yield JSON.stringify(source);
  for (const archive of archives) yield JSON.stringify(archive);
  for (const secret of secrets) yield JSON.stringify(secret);
}

const valueOf = <T>(json: Buffer): T => JSON.parse(json.toString()) as T;

/** A name, and what was written of that which is known by it. */
function entryOf(line: Buffer): [name: string, json: Buffer] {
  const tab = line.indexOf(TAB);
  return [valueOf<string>(line.subarray(0, tab)), line.subarray(tab + 1)];
}

/** Reads lines one after another; throws where there are no more. */
function readerOf(lines: Iterable<Buffer>) {
  const rest = lines[Symbol.iterator]();
  const next = (): Buffer => {
    const { done, value } = rest.next();
    if (done) throw new Error('There are no more lines.');
    return value;
  };
  return {
    next,
    /** The next so many. */
    *several(count = 0): Generator<Buffer> {
      for (let left = count; left > 0; left -= 1) yield next();
    },
    hasEnded: (): boolean => rest.next().done === true,
  };
}

/** The files of a site, as a memory knows them. */
export interface FilesRemembered {
  readonly head: Head;
  /** How many files the site has, and how many of them are pages. */
  readonly counts: { readonly files: number; readonly pages: number };
  /** @throws where the lines are not whole */
  readonly files: Iterable<[file: string, of: KnownFile]>;
}

/**
 * Reads of a memory only what it knows of the files.
 * @throws where there is nothing to be read
 */
export function filesIn(lines: Iterable<Buffer>): FilesRemembered {
  const { next, several } = readerOf(lines);
  const [head, count = 0, pages = 0] = valueOf<[Head, ...number[]]>(next());
  return {
    head,
    counts: { files: count, pages },
    files: (function* () {
      for (const line of several(count)) {
        const [file, of] = entryOf(line);
        yield [file, ofFile.read(valueOf(of))];
      }
    })(),
  };
}

/** Reads a memory again; `null` where its head is not what is wanted, or the lines are not whole. */
export function memoryOf(
  lines: Iterable<Buffer>,
  isWanted: (head: Head) => boolean,
): Memory | null {
  const { hasEnded, next, several } = readerOf(lines);
  // What grows with the site is kept as it is written, and read when it is asked for.
  const listOf = <T>(count?: number) => {
    const list = packedList<T>();
    for (const line of several(count)) list.pushWritten(line);
    return list;
  };
  const mapOf = <V, W>(writing: Writing<V, W>, count?: number) => {
    const map = packedMap(writing);
    for (const line of several(count)) map.setWritten(...entryOf(line));
    return map;
  };
  try {
    const [head, files, pages, parts, sources, archives, secrets] =
      valueOf<[Head, ...number[]]>(next());
    if (!isWanted(head)) return null;
    const memory: Memory = {
      ...head,
      files: mapOf(ofFile, files),
      pages: mapOf(ofPage, pages),
      parts: listOf<PartRead>(parts),
      sources: new Map(several(sources).map(valueOf<[string, string]>)),
      archives: new Map(several(archives).map(valueOf<Entry<readonly ArchivedFile[]>>)),
      secrets: listOf<string>(secrets),
    };
    return hasEnded() ? memory : null;
  } catch {
    return null;
  }
}

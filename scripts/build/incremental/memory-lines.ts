import { packedList, packedMap, type Writing } from '../packed.ts';
import type { ArchivedFile } from '../staging/archived.ts';
import type { KnownFile } from '../staging/twin.ts';
import type { Places } from './day.ts';
import type { Head, Memory, Page, PartRead, Remembered } from './memory.ts';

/** Written last, so that half a file is known for what it is. */
const END = '"end"';

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
  for (const [name, value] of entries) yield JSON.stringify([name, write(value)]);
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
  yield END;
}

/** Reads the values of lines one after another; throws where there are no more. */
function valuesIn(lines: Iterable<string>) {
  const rest = lines[Symbol.iterator]();
  const next = <T>(): T => {
    const { done, value } = rest.next();
    return JSON.parse(done ? '' : value) as T;
  };
  return {
    next,
    /** The next so many. */
    *several<T>(count = 0): Generator<T> {
      for (let left = count; left > 0; left -= 1) yield next<T>();
    },
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
export function filesIn(lines: Iterable<string>): FilesRemembered {
  const { next, several } = valuesIn(lines);
  const [head, count = 0, pages = 0] = next<[Head, ...number[]]>();
  return {
    head,
    counts: { files: count, pages },
    files: (function* () {
      for (const [file, of] of several<Entry<FileText>>(count)) yield [file, ofFile.read(of)];
    })(),
  };
}

/** Reads a memory again; `null` where its head is not what is wanted, or the lines are not whole. */
export function memoryOf(
  lines: Iterable<string>,
  isWanted: (head: Head) => boolean,
): Memory | null {
  const { next, several } = valuesIn(lines);
  const listOf = <T>(count?: number) => {
    const list = packedList<T>();
    for (const value of several<T>(count)) list.push(value);
    return list;
  };
  const mapOf = <V, W>(writing: Writing<V, W>, count?: number) => {
    const map = packedMap(writing);
    for (const [name, value] of several<Entry<W>>(count)) map.set(name, writing.read(value));
    return map;
  };
  try {
    const [head, files, pages, parts, sources, archives, secrets] = next<[Head, ...number[]]>();
    if (!isWanted(head)) return null;
    const memory: Memory = {
      ...head,
      files: mapOf(ofFile, files),
      pages: mapOf(ofPage, pages),
      parts: listOf<PartRead>(parts),
      sources: new Map(several<[string, string]>(sources)),
      archives: new Map(several<Entry<readonly ArchivedFile[]>>(archives)),
      secrets: listOf<string>(secrets),
    };
    return next() === JSON.parse(END) ? memory : null;
  } catch {
    return null;
  }
}

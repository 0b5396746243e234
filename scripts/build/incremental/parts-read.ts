import { ANSWERS } from '../../../src/queries/view.ts';
import { lazily, packedTexts } from '../packed.ts';
import { DIGEST_LENGTH } from './digest.ts';
import type { Memory, Page, PartRead, Remembered } from './memory.ts';
import type { Pages } from './pages.ts';
import type { PartTree } from './parts.ts';
import type { Tracing } from './tracing.ts';

/** What the pages of a build have read, noted while its answers were there. */
export interface PartsNoted {
  readonly parts: Remembered['parts'];
  /** The present number of a part of the last build. */
  readonly numberOf: (old: number) => number;
}

/** Numbers parts of the last build anew. */
function renumbering({ partOf }: PartTree, before: Memory | null): (old: number) => number {
  const numbers = new Int32Array(before?.parts.size ?? 0).fill(-1);
  numbers[ANSWERS] = ANSWERS;
  const numberOf = (old: number): number => {
    if (numbers[old] === -1) {
      const [whole, name] = before?.parts.at(old) ?? [ANSWERS, ''];
      numbers[old] = partOf(numberOf(whole), name);
    }
    return numbers[old] ?? -1;
  };
  return numberOf;
}

/** Notes the states of all parts that pages have read. What kept pages have read is what it was. */
export function noteParts(
  { kept, made }: Pages,
  before: Memory | null,
  { parts, statesOf }: Tracing,
): PartsNoted {
  const numberOf = renumbering(parts, before);
  const isOfKept = new Uint8Array(before?.parts.size ?? 0);
  for (const [, { read }] of kept) {
    for (const old of read) {
      isOfKept[old] = 1;
      numberOf(old);
    }
  }

  const noted = packedTexts(parts.size(), DIGEST_LENGTH);
  isOfKept.forEach((isRead, old) => {
    const [, , state = null] = (isRead && before?.parts.at(old)) || [];
    if (state !== null) noted.set(numberOf(old), state);
  });
  const isOpen = new Uint8Array(parts.size());
  for (const [, { read }] of made) for (const part of read) isOpen[part] = noted.has(part) ? 0 : 1;
  let number = 0;
  for (const [, state] of statesOf(parts, (_, part) => isOpen[part] === 1)) {
    if (state !== null) noted.set(number, state);
    number += 1;
  }

  return {
    numberOf,
    parts: lazily(parts.size(), function* (): Generator<PartRead> {
      let part = 0;
      for (const [whole, name] of parts) yield [whole, name, noted.at(part++)];
    }),
  };
}

/**
 * What to remember of the pages of a build, worked out as it is written. `plain` are those that were read by the
 * checks and proved to be plain.
 */
export function memoryOfPages(
  { kept, made }: Pages,
  { numberOf, parts }: PartsNoted,
  plain: ReadonlySet<string>,
): Pick<Remembered, 'pages' | 'parts'> {
  const pages = lazily(kept.size + made.size, function* (): Generator<[string, Page]> {
    for (const [file, page] of kept) {
      const isPlain = page.isPlain || plain.has(file);
      yield [file, { ...page, read: page.read.map(numberOf), isPlain }];
    }
    for (const [file, page] of made) yield [file, { ...page, isPlain: plain.has(file) }];
  });
  return { pages, parts };
}

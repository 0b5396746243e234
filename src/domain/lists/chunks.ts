/** Some neighbours in a list. */
export interface Chunk<T> {
  /** From 1. */
  readonly number: number;
  readonly entries: readonly T[];
}

/** Cuts a list into chunks of one size, in its order; the last may be smaller. An empty list has none. */
export const chunksOf = <T>(entries: readonly T[], size: number): readonly Chunk<T>[] =>
  Array.from({ length: Math.ceil(entries.length / size) }, (_, index) => ({
    number: index + 1,
    entries: entries.slice(index * size, (index + 1) * size),
  }));

/**
 * The same for a list with the newest first: its chunks are counted from the oldest entry, so that one more entry
 * changes the newest chunk alone. They come in the list's order, the highest number first.
 */
export const datedChunksOf = <T>(entries: readonly T[], size: number): readonly Chunk<T>[] =>
  chunksOf(entries.toReversed(), size)
    .map(({ number, entries: oldestFirst }) => ({ number, entries: oldestFirst.toReversed() }))
    .toReversed();

import { plain } from '../plain.ts';
import type { Row } from './rows.ts';

/** What tells a batch from others, its number aside: product, day, where drawn, and every result. */
const traits = (sample: Row, results: readonly Row[]): string =>
  [
    ...['product', 'specification', 'brand', 'madeOn', 'batch', 'sellerName'].map((key) =>
      plain(sample[key] ?? ''),
    ),
    ...results.map(({ value = '' }) => value).toSorted(),
  ].join('\n');

/** Whether a batch can be of the producer: staff may have entered one that the table did not name. */
const isOf = (row: Row, firm: string | null): boolean =>
  firm === null || (row['firm'] ?? '') === '' || row['firm'] === firm;

/** Finds a batch among those there are: by its number, else by all that it tells. */
export function knownBatches(samples: readonly Row[], results: readonly Row[]) {
  const resultsOf = Map.groupBy(results, ({ sample = '' }) => sample);
  const byNumber = new Map(samples.map((row) => [row['sample'] ?? '', row]));
  const byTraits = Map.groupBy(samples, (row) =>
    traits(row, resultsOf.get(row['sample'] ?? '') ?? []),
  );
  return {
    numbered: (sample: string): Row | undefined => byNumber.get(sample),
    /** `firm`: the producer's ID; `''` for one that is not in the list, `null` where it is not told. */
    alike: (sample: Row, own: readonly Row[], firm: string | null): Row | undefined =>
      byTraits.get(traits(sample, own))?.find((row) => isOf(row, firm)),
    add(sample: Row, own: readonly Row[]): void {
      byNumber.set(sample['sample'] ?? '', sample);
      const key = traits(sample, own);
      byTraits.set(key, [...(byTraits.get(key) ?? []), sample]);
      resultsOf.set(sample['sample'] ?? '', [...own]);
    },
    resultsOf: (sample: string): readonly Row[] => resultsOf.get(sample) ?? [],
  };
}

export type KnownBatches = ReturnType<typeof knownBatches>;

/** Whether two rows of one number are of the same batch. */
export const isSameProduct = (a: Row, b: Row): boolean =>
  plain(a['product'] ?? '') === plain(b['product'] ?? '');

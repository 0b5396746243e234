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

/** Finds a batch among those there are: by its number, else by all that it tells. */
export function knownBatches(samples: readonly Row[], results: readonly Row[]) {
  const resultsOf = Map.groupBy(results, ({ sample = '' }) => sample);
  const byNumber = new Map(samples.map((row) => [row['sample'] ?? '', row]));
  const byTraits = new Map(
    samples.map((row) => [traits(row, resultsOf.get(row['sample'] ?? '') ?? []), row]),
  );
  return {
    numbered: (sample: string): Row | undefined => byNumber.get(sample),
    alike: (sample: Row, own: readonly Row[]): Row | undefined => byTraits.get(traits(sample, own)),
    add(sample: Row, own: readonly Row[]): void {
      byNumber.set(sample['sample'] ?? '', sample);
      byTraits.set(traits(sample, own), sample);
      resultsOf.set(sample['sample'] ?? '', [...own]);
    },
    resultsOf: (sample: string): readonly Row[] => resultsOf.get(sample) ?? [],
  };
}

export type KnownBatches = ReturnType<typeof knownBatches>;

/** Whether two rows of one number are of the same batch. */
export const isSameProduct = (a: Row, b: Row): boolean =>
  plain(a['product'] ?? '') === plain(b['product'] ?? '');

import { createHash } from 'node:crypto';
import { plain } from '../plain.ts';
import type { Entry } from '../table/entry.ts';

/**
 * Begins the number of a batch whose table gives none (临时). Such a number holds the batch's rows together;
 * no check lets it pass, so that it is replaced by the one on the sampling form before anything is published.
 */
const PROVISIONAL = 'LS-';
const DIGITS = 13;

export const isProvisional = (sample: string): boolean => sample.startsWith(PROVISIONAL);

/** What tells a batch from others where it has no number. */
const traits = ({ texts, date, findings }: Entry): string =>
  [
    ...(
      ['product', 'specification', 'brand', 'producerName', 'sellerName', 'sellerAddress'] as const
    ).map((column) => plain(texts.get(column) ?? '')),
    date.day ?? '',
    date.batch ?? '',
    ...findings.flatMap(({ item, value }) => [plain(item), value]),
  ].join('\n');

/** A number for a batch whose table gives none; the same batch always gets the same. */
export function provisionalNumber(entry: Entry): string {
  const hash = createHash('sha256').update(traits(entry)).digest('hex').slice(0, 15);
  const digits = String(BigInt(`0x${hash}`) % 10n ** BigInt(DIGITS)).padStart(DIGITS, '0');
  return PROVISIONAL + digits;
}

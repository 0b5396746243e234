import { hash } from 'node:crypto';
import {
  departures,
  MANIFEST_FILE,
  readManifest,
  RECEIPT_FILE,
  type Departures,
  type Hashes,
} from '../../src/domain/receipt/manifest.ts';
import { receipt as receiptSchema, type Receipt } from '../../src/domain/receipt/receipt.ts';
import type { Place } from './place.ts';

/** What a look at a site found. */
export interface Verdict {
  /** What the site should be. */
  readonly expected: Receipt;
  /** What it says it is; `null` where it has no receipt that can be read. */
  readonly served: Receipt | null;
  /** Whether the receipt is, to the byte, the one that was expected. */
  readonly sameReceipt: boolean;
  /** `null` where no list of files is left that fits the expected receipt. */
  readonly files: Departures | null;
}

export const isWhole = ({ sameReceipt, files }: Verdict): boolean =>
  sameReceipt &&
  files !== null &&
  files.altered.length + files.missing.length + files.extra.length === 0;

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export function parseReceipt(bytes: Uint8Array): Receipt | null {
  try {
    return receiptSchema.parse(JSON.parse(text(bytes)));
  } catch {
    return null;
  }
}

/** The first of the lists that is the one the receipt means. */
function listFor({ files }: Receipt, lists: readonly (Uint8Array | null)[]): Hashes | null {
  const list = lists.find((bytes) => bytes !== null && hash('sha256', bytes) === files.sha256);
  return list ? readManifest(text(list)) : null;
}

/** Files read at the same time. */
const AT_ONCE = 16;

async function hashesIn(
  place: Place,
  paths: readonly string[],
  onFile: (done: number) => void,
): Promise<Hashes> {
  const found = new Map<string, string>();
  const queue = paths.values();
  let done = 0;
  const work = async () => {
    for (const path of queue) {
      const bytes = await place.read(path);
      if (bytes !== null) found.set(path, hash('sha256', bytes));
      onFile((done += 1));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found;
}

/** A receipt that one trusts, and the list of files that lay beside it. */
export interface Trusted {
  readonly receipt: Uint8Array;
  readonly list: Uint8Array | null;
}

const told = (zh: string, en: string) => new Error(`${zh} ${en}`);

/**
 * Compares a site with a receipt, its own where no other is given.
 * @throws where there is no receipt to compare with, or the site can not be read
 */
export async function verifySite(
  place: Place,
  trusted: Trusted | null,
  onFile: (done: number, all: number) => void,
): Promise<Verdict> {
  const own = await place.read(RECEIPT_FILE);
  const bytes = trusted?.receipt ?? own;
  if (bytes === null) {
    throw told(
      `${place.name} 没有 ${RECEIPT_FILE}。`,
      `There is no ${RECEIPT_FILE} at that place.`,
    );
  }
  const expected = parseReceipt(bytes);
  if (expected === null) throw told('收据无法读取。', 'The receipt can not be read.');
  const sameReceipt = own !== null && Buffer.compare(own, bytes) === 0;
  const listed = listFor(expected, [await place.read(MANIFEST_FILE), trusted?.list ?? null]);
  const served = own === null ? null : parseReceipt(own);
  if (listed === null) return { expected, served, sameReceipt, files: null };
  const paths = [...listed.keys()];
  const found = await hashesIn(place, paths, (done) => onFile(done, paths.length));
  const files = departures(listed, found, await place.list());
  return { expected, served, sameReceipt, files };
}

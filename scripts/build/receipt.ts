import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  MANIFEST_FILE,
  manifestText,
  RECEIPT_FILE,
  type Hashes,
} from '../../src/domain/receipt/manifest.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { listFiles } from './site-checks/files.ts';

/** SHA-256 in hexadecimal, as the receipt has it. */
export const hashOf = (content: string | Uint8Array): string => hash('sha256', content);

/** What is known of a publication before its files are counted. */
export type ReceiptHead = Omit<Receipt, 'files'>;

/** A receipt, and what it sums up. */
export interface Receipted {
  readonly receipt: Receipt;
  readonly hashes: Hashes;
}

/** Writes the receipt of a built site into it, with the list of its files. Of some files the hash is `known`. */
export async function writeReceipt(
  folder: string,
  head: ReceiptHead,
  known: ReadonlyMap<string, { readonly sha256: string }> = new Map(),
): Promise<Receipted> {
  const hashes = new Map<string, string>();
  let bytes = 0;
  for (const file of await listFiles(folder)) {
    const path = join(folder, file);
    // Many small files are read faster one after another at once than each by a stream.
    hashes.set(file, known.get(file)?.sha256 ?? hashOf(readFileSync(path)));
    bytes += statSync(path).size;
  }
  const list = manifestText(hashes);
  const sha256 = hashOf(list);
  const receipt = { ...head, files: { count: hashes.size, bytes, list: MANIFEST_FILE, sha256 } };
  await writeFile(join(folder, MANIFEST_FILE), list);
  await writeFile(join(folder, RECEIPT_FILE), `${JSON.stringify(receipt, null, 2)}\n`);
  return { receipt, hashes };
}

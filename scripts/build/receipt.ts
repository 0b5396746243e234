import { statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILE, manifestText, RECEIPT_FILE } from '../../src/domain/receipt/manifest.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { hashOf } from './hash.ts';
import type { Staging } from './staging/staging.ts';

/** What is known of a publication before its files are counted. */
export type ReceiptHead = Omit<Receipt, 'files'>;

/** Writes the receipt of a built site into it, with the list of its files. */
export function writeReceipt(staging: Staging, head: ReceiptHead): Receipt {
  const { files, folder } = staging;
  const list = manifestText(files);
  let bytes = 0;
  for (const file of files.keys()) bytes += statSync(join(folder, file)).size;
  const counted = { count: files.size, bytes, list: MANIFEST_FILE, sha256: hashOf(list) };
  const receipt = { ...head, files: counted };
  staging.put(MANIFEST_FILE, list);
  staging.put(RECEIPT_FILE, `${JSON.stringify(receipt, null, 2)}\n`);
  return receipt;
}

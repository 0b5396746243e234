import { statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FILE, manifestLines, RECEIPT_FILE } from '../../src/domain/receipt/manifest.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { inPieces } from './sink.ts';
import type { Staging } from './staging/staging.ts';

/** What is known of a publication before its files are counted. */
export type ReceiptHead = Omit<Receipt, 'files'>;

/** Writes the receipt of a built site into it, with the list of its files. */
export function writeReceipt(staging: Staging, head: ReceiptHead): Receipt {
  const { files, folder } = staging;
  const count = files.size;
  let bytes = 0;
  for (const file of files.keys()) bytes += statSync(join(folder, file)).size;
  const list = staging.open(MANIFEST_FILE);
  for (const piece of inPieces(manifestLines(files))) list.write(piece);
  const { sha256 } = list.close();
  const receipt = { ...head, files: { count, bytes, list: MANIFEST_FILE, sha256 } };
  staging.put(RECEIPT_FILE, `${JSON.stringify(receipt, null, 2)}\n`);
  return receipt;
}

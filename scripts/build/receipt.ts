import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MANIFEST_FILE, manifestText, RECEIPT_FILE } from '../../src/domain/receipt/manifest.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { listFiles } from './site-checks/files.ts';

/** SHA-256 of a file, in hexadecimal. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** What is known of a publication before its files are counted. */
export type ReceiptHead = Omit<Receipt, 'files'>;

/** Writes the receipt of a built site into it, with the list of its files. */
export async function writeReceipt(folder: string, head: ReceiptHead): Promise<Receipt> {
  const hashes = new Map<string, string>();
  let bytes = 0;
  for (const file of await listFiles(folder)) {
    const path = join(folder, file);
    hashes.set(file, await hashOfFile(path));
    bytes += (await stat(path)).size;
  }
  const list = manifestText(hashes);
  const sha256 = createHash('sha256').update(list).digest('hex');
  const receipt = { ...head, files: { count: hashes.size, bytes, list: MANIFEST_FILE, sha256 } };
  await writeFile(join(folder, MANIFEST_FILE), list);
  await writeFile(join(folder, RECEIPT_FILE), `${JSON.stringify(receipt, null, 2)}\n`);
  return receipt;
}

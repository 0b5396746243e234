import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_FILE, manifestText, RECEIPT_FILE } from '../../src/domain/receipt/manifest.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { listFiles } from './site-checks/files.ts';

/** SHA-256 in hexadecimal, as the receipt has it. */
export const hashOf = (content: string | Uint8Array): string => hash('sha256', content);

/** What is known of a publication before its files are counted. */
export type ReceiptHead = Omit<Receipt, 'files'>;

/** Writes the receipt of a built site into it, with the list of its files. */
export async function writeReceipt(folder: string, head: ReceiptHead): Promise<Receipt> {
  const hashes = new Map<string, string>();
  let bytes = 0;
  for (const file of await listFiles(folder)) {
    // Many small files are read faster one after another at once than each by a stream.
    const content = readFileSync(join(folder, file));
    hashes.set(file, hashOf(content));
    bytes += content.length;
  }
  const list = manifestText(hashes);
  const sha256 = hashOf(list);
  const receipt = { ...head, files: { count: hashes.size, bytes, list: MANIFEST_FILE, sha256 } };
  await writeFile(join(folder, MANIFEST_FILE), list);
  await writeFile(join(folder, RECEIPT_FILE), `${JSON.stringify(receipt, null, 2)}\n`);
  return receipt;
}

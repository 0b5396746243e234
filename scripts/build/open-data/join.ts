import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Moves what stands in a folder into another, folder by folder; nothing in the other is replaced. */
export async function joinInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const present = new Set(await readdir(to));
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!present.has(entry.name)) await rename(source, target);
    else if (entry.isDirectory()) await joinInto(source, target);
    else throw new Error(`${target} is there already`);
  }
}

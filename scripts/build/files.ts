import { readdirSync } from 'node:fs';
import { join } from 'node:path';

function* filesIn(folder: string, prefix: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = prefix + entry.name;
    if (entry.isDirectory()) yield* filesIn(join(folder, entry.name), `${path}/`);
    else yield path;
  }
}

/** Everything in a folder that is no folder, links too, at any depth, by its path inside it, with `/`; sorted. */
export const listFiles = (folder: string): string[] => [...filesIn(folder, '')].toSorted();

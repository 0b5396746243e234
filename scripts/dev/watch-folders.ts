import { existsSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** A folder and all folders in it; none where it is gone. */
function foldersIn(folder: string): string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    return [folder, ...inside.flatMap(({ name }) => foldersIn(join(folder, name)))];
  } catch {
    return [];
  }
}

/**
 * Calls back after each change of a file in a folder, at any depth, from this moment on: Vite's own watcher
 * first walks what it is given, and an edit made meanwhile is lost to it. Does not keep the process alive.
 */
export function watchFolders(root: string, onChange: () => void): void {
  const watched = new Set<string>();
  const take = () => {
    for (const folder of foldersIn(root)) {
      if (watched.has(folder)) continue;
      watched.add(folder);
      const watcher = watch(folder, { persistent: false }, () => {
        if (!existsSync(folder)) forget();
        take();
        onChange();
      });
      const forget = () => {
        watched.delete(folder);
        watcher.close();
      };
      watcher.on('error', forget);
    }
  };
  take();
}

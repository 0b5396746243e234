import { EventEmitter, once } from 'node:events';
import { watch } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** A spreadsheet writes a file in several steps. */
const SETTLE_MS = 150;

/** What programs leave beside a file while they have it open. */
const isPassing = (name: string): boolean =>
  name.split(/[\\/]/).some((part) => part.startsWith('.') || part.startsWith('~$'));

/** Runs once, and again after each save in one of the folders, one run at a time, until the process is stopped. */
export async function onEachSave(
  folders: readonly string[],
  run: () => Promise<unknown>,
): Promise<never> {
  const saves = new EventEmitter();
  for (const folder of folders) {
    watch(folder, { recursive: true }, (_, name) => {
      if (name === null || !isPassing(name)) saves.emit('save');
    });
  }
  for (;;) {
    const saved = once(saves, 'save');
    await run();
    await saved;
    await setTimeout(SETTLE_MS);
  }
}
